import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { countSatisfied, type Satisfied } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Customer satisfaction by the top two boxes: the share of those who gave one of the two best ratings. */
export const csat: Analysis<typeof options, Satisfied> = {
  name: 'csat',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: countSatisfied,
  present,
  examples: [
    'clientele csat',
    'clientele csat --question freshness --by region',
    'clientele csat --table items --against 2024-06-30',
  ],
};
