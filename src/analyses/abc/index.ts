import type { Analysis } from '../../analysis.js';
import { periodOf } from '../../options.js';
import { type AbcClasses, classifyCustomers } from './compute.js';
import { classAt, classes } from './divide.js';
import { explain } from './explain.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** ABC analysis: the few customers who make most of the revenue, the profit or the orders. */
export const abc: Analysis<typeof options, AbcClasses> = {
  name: 'abc',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: ({ by }) => [
    'customers',
    'customer_summary',
    ...(by === 'profit' ? (['activity_costs'] as const) : []),
  ],
  period: periodOf,
  compute: classifyCustomers,
  present,
  classify: (result) => [{ id: 'class', classes, ordered: true, of: classOfEach(result) }],
  explain,
  examples: [
    'clientele abc',
    'clientele abc --by profit --from 2024-01-01 --to 2024-12-31',
    'clientele abc --a-share 70% --b-share 90% --table customers',
    'clientele abc --explain K001',
  ],
};

function classOfEach(result: AbcClasses): (string | null)[] {
  const of: (string | null)[] = new Array(result.value.length).fill(null);
  result.order.forEach((customer, place) => {
    of[customer] = classAt(result, place);
  });
  return of;
}
