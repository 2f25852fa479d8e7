import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { type Delivered, deliverValue } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** What customers get, less what it costs them in money, time, energy and mind. */
export const deliveredValue: Analysis<typeof options, Delivered> = {
  name: 'delivered-value',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: deliverValue,
  present,
  examples: [
    'clientele delivered-value',
    'clientele delivered-value --table customers',
    'clientele delivered-value --by region --against 2024-06-30',
  ],
};
