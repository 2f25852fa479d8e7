import { quantile } from '../../stats/quantile.js';
import { type ByDimension, best, type Cuts, type Dimension, unitOf } from './dimensions.js';

export interface Bounds {
  from: number | null;
  to: number | null;
}

/** By which name a dimension's score goes. */
export const letterOf = {
  recency: 'r',
  frequency: 'f',
  monetary: 'm',
} as const satisfies ByDimension<string>;

/** The interval of a value among ascending cuts, from 0; a value on a cut belongs to the interval above it. */
export function intervalOf(value: number, cuts: readonly number[]): number {
  let interval = 0;
  while (interval < cuts.length && cuts[interval] <= value) interval++;
  return interval;
}

/** The score of an interval: few days since the last purchase are good, of the rest much is. */
export function scoreOf(dimension: Dimension, interval: number): number {
  return dimension === 'recency' ? best - interval : 1 + interval;
}

/** The values that a score stands for, as people read them: `from` on, below `to`; null where there is no bound. */
export function boundsOf(dimension: Dimension, score: number, cuts: Cuts): Bounds {
  const interval = dimension === 'recency' ? best - score : score - 1;
  const bound = (cut: number | undefined) => (cut === undefined ? null : cut / unitOf[dimension]);
  return { from: bound(cuts[dimension][interval - 1]), to: bound(cuts[dimension][interval]) };
}

/** Cuts at the quintiles, of type 7. Sorts the values in place. */
export function quintiles(values: Float64Array): number[] {
  values.sort();
  return Array.from({ length: best - 1 }, (_, k) => quantile(values, (k + 1) / best));
}
