import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { countPromoters, type Recommendation } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** The Net Promoter Score: how many would recommend the firm, less those who would not. */
export const nps: Analysis<typeof options, Recommendation> = {
  name: 'nps',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: countPromoters,
  present,
  examples: [
    'clientele nps',
    'clientele nps --by region',
    'clientele nps --questionnaire tea-value-curve --against 2024-06-30',
  ],
};
