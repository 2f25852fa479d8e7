import type { Sample } from '../analyses/samples.js';
import { factsOf } from '../helpers/facts.js';

export const samples: readonly Sample[] = [
  {
    facts: factsOf([]),
    given: { survival: { cohorts: [[1000, 869, 743, 653, 593, 551, 517, 491]] }, holdout: 1 },
  },
];
