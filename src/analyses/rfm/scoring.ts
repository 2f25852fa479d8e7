import { unsortedQuantile } from '../../stats/unsorted-quantile.js';
import { type ByDimension, best, type Cuts, type Dimension, unitOf } from './dimensions.js';

/** Values from one bound to another, as people read them; null where there is no bound. */
export interface Bounds {
  from: number | null;
  to: number | null;
  /** Which of the bounds are among the values themselves. */
  included: 'from' | 'to' | 'both' | 'neither';
}

/** By which name a dimension's score goes. */
export const letterOf = {
  recency: 'r',
  frequency: 'f',
  monetary: 'm',
} as const satisfies ByDimension<string>;

/**
 * The interval of a value among ascending cuts, from 0. A value on a cut belongs to the interval above it. Cuts that
 * coincide tell nobody apart: a value on them belongs to the interval below them all.
 */
export function intervalOf(value: number, cuts: readonly number[]): number {
  let below = 0;
  while (cuts[below] < value) below++;
  const isOnOneCut = cuts[below] === value && cuts[below + 1] !== value;
  return isOnOneCut ? below + 1 : below;
}

/** The score of an interval: few days since the last purchase are good, of the rest much is. */
export function scoreOf(dimension: Dimension, interval: number): number {
  return dimension === 'recency' ? best - interval : 1 + interval;
}

/** The values that a score stands for; none at all between cuts that coincide. */
export function boundsOf(dimension: Dimension, score: number, cuts: Cuts): Bounds {
  const interval = dimension === 'recency' ? best - score : score - 1;
  const own = cuts[dimension];
  const [from, to] = [own[interval - 1], own[interval]];
  const bound = (cut: number | undefined) => (cut === undefined ? null : cut / unitOf[dimension]);
  const holds = (cut: number | undefined) => cut !== undefined && intervalOf(cut, own) === interval;
  const included = holds(from) ? (holds(to) ? 'both' : 'from') : holds(to) ? 'to' : 'neither';
  return { from: bound(from), to: bound(to), included };
}

/** Cuts at the quintiles, of type 7, as they print: without the noise of the last digits. Rearranges the values. */
export function quintiles(values: Float64Array): number[] {
  const cuts = Array.from({ length: best - 1 }, (_, k) => unsortedQuantile(values, (k + 1) / best));
  return cuts.map((cut) => Number(cut.toPrecision(14)));
}
