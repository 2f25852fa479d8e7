import type { Analysis } from '../../analysis.js';
import { type CohortTable, cohortTable } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** How many of those who came together are still there, and what they have brought. */
export const cohorts: Analysis<typeof options, CohortTable> = {
  name: 'cohorts',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: () => ['cohorts'],
  scope: ({ unit, by }) => ({ unit, by }),
  compute: cohortTable,
  present,
  examples: [
    'clientele cohorts',
    'clientele cohorts --unit quarter --table average',
    'clientele cohorts --by since --unit year',
    'clientele cohorts --unit quarter --output cohorts.csv',
  ],
};
