import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { drawCurves, type ValueCurve } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** The value curve: how customers, staff and managers rate each key element of the trade. */
export const valueCurve: Analysis<typeof options, ValueCurve> = {
  name: 'value-curve',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: drawCurves,
  present,
  examples: [
    'clientele value-curve',
    'clientele value-curve --table answers',
    'clientele value-curve --by region --table items',
    'clientele value-curve --against 2024-06-30 --table curve',
  ],
};
