import type { Analysis } from '../../analysis.js';
import { periodOf } from '../../options.js';
import { classification } from './classes.js';
import { type Profitability, profitability } from './compute.js';
import { explain } from './explain.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Who makes the money and who loses it: profit by customer, the profit quadrant, and how it is spread. */
export const profit: Analysis<typeof options, Profitability> = {
  name: 'profit',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: () => ['customers', 'customer_summary', 'activity_costs', 'receivables'],
  period: periodOf,
  compute: profitability,
  present,
  classify: (result) => [classification(result)],
  explain,
  examples: [
    'clientele profit',
    'clientele profit --from 2024-01-01 --capital-rate 8%',
    'clientele profit --table customers --output profit.csv',
    'clientele profit --profit-share 70% --loss-share 90% --table classes',
    'clientele profit --explain K001',
  ],
};
