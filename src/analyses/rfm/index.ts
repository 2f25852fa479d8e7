import type { Analysis, Classification } from '../../analysis.js';
import { type Rfm, scoreCustomers } from './compute.js';
import { explain } from './explain.js';
import { options } from './options.js';
import { present } from './present.js';
import { noPurchases, other } from './segmentation.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Who bought lately, often and much, and what to do about each kind of customer. */
export const rfm: Analysis<typeof options, Rfm> = {
  name: 'rfm',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: () => ['customers', 'customer_summary'],
  compute: scoreCustomers,
  present,
  classify: (result) => [segmentsOf(result)],
  explain: (result, facts, _options, customer) => explain(result, facts, customer),
  examples: [
    'clientele rfm',
    'clientele rfm --table customers',
    'clientele rfm --cuts rfm-cuts --as-of 2024-06-30',
    'clientele rfm --output customers.csv',
    'clientele rfm --explain K001',
  ],
};

function segmentsOf({ cells, segments, segmentation }: Rfm): Classification {
  const outside = [other, noPurchases].filter((id) => segments.includes(id));
  return {
    id: 'segment',
    classes: [...segmentation.segments.map(({ id }) => id), ...outside],
    ordered: false,
    of: Array.from(cells, (cell) => segments[cell]),
  };
}
