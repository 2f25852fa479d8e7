import type { Analysis } from '../../analysis.js';
import { type Churn, churnOf, factsForChurn } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** How many customers there were, came and were lost in each period, and who is most worth saving. */
export const churn: Analysis<typeof options, Churn> = {
  name: 'churn',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: factsForChurn,
  scope: ({ unit, inactive }) => ({ unit, inactive }),
  compute: churnOf,
  present,
  examples: [
    'clientele churn --unit quarter',
    'clientele churn --inactive 3',
    'clientele churn --unit year --format csv',
    'clientele churn --table customers --top 5',
  ],
};
