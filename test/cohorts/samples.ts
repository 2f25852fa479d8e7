import type { Sample } from '../analyses/samples.js';
import { day, factsOf } from '../helpers/facts.js';

/** Two customers who came in January 1970, of whom one bought again in February. */
const cohorts = {
  cohort: Int32Array.of(0, 0),
  period: Int32Array.of(0, 1),
  joined: Float64Array.of(2, 0),
  left: Float64Array.of(0, 0),
  buyers: Float64Array.of(2, 1),
  revenue: Float64Array.of(90_000, 10_000),
};

export const samples: readonly Sample[] = [{ facts: { ...factsOf([], day('1970-03-31')), cohorts } }];
