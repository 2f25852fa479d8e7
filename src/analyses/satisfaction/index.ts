import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { measureGaps, type Satisfaction } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Satisfaction as SERVQUAL measures it: what customers perceive less what they expect. */
export const satisfaction: Analysis<typeof options, Satisfaction> = {
  name: 'satisfaction',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: measureGaps,
  present,
  examples: [
    'clientele satisfaction',
    'clientele satisfaction --by region --table groups',
    'clientele satisfaction --against 2024-06-30 --table dimensions',
    'clientele satisfaction --table customers --output customers.csv',
  ],
};
