import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { measureReliability, type Reliability } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Whether the items of a questionnaire measure the same: Cronbach's α, and what each item does to it. */
export const reliability: Analysis<typeof options, Reliability> = {
  name: 'reliability',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: measureReliability,
  present,
  examples: [
    'clientele reliability --questionnaire servqual',
    'clientele reliability --questionnaire tea-value-curve --by region',
    'clientele reliability --questionnaire servqual --table items',
  ],
};
