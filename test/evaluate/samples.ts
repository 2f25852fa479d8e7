import type { Sample } from '../analyses/samples.js';
import { facts, scorecardOf } from './facts.js';

const raters = ['x', 'y'].map((rater) => ({ customer: 'A', criterion: 'k0', score: 3, rater }));

export const samples: readonly Sample[] = [
  { facts: facts(['A'], raters), given: { scorecard: scorecardOf([1]), draws: 1 } },
];
