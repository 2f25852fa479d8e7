import type { Sample } from '../analyses/samples.js';
import { factsOf } from '../helpers/facts.js';
import { asOf, buyer, policyWith } from './accounts.js';

export const samples: readonly Sample[] = [
  { facts: factsOf([buyer('A', 1)], asOf), given: { policy: policyWith() } },
];
