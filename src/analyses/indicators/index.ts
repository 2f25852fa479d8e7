import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { type Indicators, rateFirm } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Five indicators of satisfaction: reputation, awareness, return rate, complaint rate and sales power. */
export const indicators: Analysis<typeof options, Indicators> = {
  name: 'indicators',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: rateFirm,
  present,
  examples: [
    'clientele indicators',
    'clientele indicators --by region --table groups',
    'clientele indicators --against 2024-06-30 --table summary',
  ],
};
