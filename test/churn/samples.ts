import type { Sample } from '../analyses/samples.js';
import { day, factsOf } from '../helpers/facts.js';

const known = [{ id: 'A', since: day('2024-01-05'), left: day('2024-02-10') }, { id: 'B' }];

export const samples: readonly Sample[] = [
  { facts: factsOf(known, day('2024-03-31')) },
  { facts: factsOf([], day('2024-03-31')), given: { inactive: 2 } },
];
