import { readJudgements } from '../../src/analyses/evaluate/judgements.js';
import type { Facts } from '../../src/facts.js';
import type { Sample } from '../analyses/samples.js';
import { scorecardOf } from '../evaluate/facts.js';

const judgements = [readJudgements(',k0,k1\nk0,1,2\nk1,,1', 'judgements.csv')];

export const samples: readonly Sample[] = [
  { facts: { asOf: null } as Facts, given: { scorecard: scorecardOf([1, 1]), judgements } },
];
