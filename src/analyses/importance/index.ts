import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { gridItems, type Importance } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Importance–performance analysis: what to concentrate on, and where too much is done. */
export const importance: Analysis<typeof options, Importance> = {
  name: 'importance',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: gridItems,
  present,
  examples: [
    'clientele importance',
    'clientele importance --cross-hair midpoint --by role --table groups',
    'clientele importance --against 2024-06-30 --table changes',
  ],
};
