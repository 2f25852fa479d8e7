import type { Analysis } from '../../analysis.js';
import { factsForWeights, type WeighedCriteria, weighCriteria } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** How much each criterion should weigh: the weights of `evaluate`, alone. */
export const weights: Analysis<typeof options, WeighedCriteria> = {
  name: 'weights',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: factsForWeights,
  compute: weighCriteria,
  present,
  examples: [
    'clientele weights --judgements judgements.csv',
    'clientele weights --judgements judgements.csv --table consistency',
    'clientele weights --method entropy',
    'clientele weights --method centroid --scorecard distributor',
  ],
};
