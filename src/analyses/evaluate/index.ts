import type { Analysis } from '../../analysis.js';
import { fail } from '../../problem.js';
import { type Evaluation, evaluateCustomers } from './compute.js';
import { explain } from './explain.js';
import { options } from './options.js';
import { present } from './present.js';
import { factsForScores } from './scores.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Ranks customers by a scorecard: how good they are, why, and how sure the order is. */
export const evaluate: Analysis<typeof options, Evaluation> = {
  name: 'evaluate',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: ({ scorecard }) => factsForScores(scorecard ?? fail('no_scorecard')),
  compute: evaluateCustomers,
  present,
  explain: (result, facts, _options, customer) => explain(result, facts, customer),
  examples: [
    'clientele evaluate',
    'clientele evaluate --weights equal --top 3',
    'clientele evaluate --method topsis --format json',
    'clientele evaluate --draws 1000 --seed 7 --table stability',
    'clientele evaluate --scorecard scorecard.yaml --weights ahp --judgements judgements.csv',
    'clientele evaluate --explain K001',
  ],
};
