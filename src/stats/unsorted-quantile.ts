import { nthSmallest } from './nth-smallest.js';
import { quantile } from './quantile.js';

/**
 * {@link quantile} of type 7 of values in any order, without sorting them. A place that only rounding keeps from
 * being whole (100 · 0.55 = 55.00000000000001) is whole: the quantile is then exactly a value.
 *
 * @param values n numbers in one unit, without `NaN`; not checked. They are rearranged.
 * @param p A probability, 0 to 1.
 * @returns A number in the unit of the values; `NaN` where there are no values or `p` is no probability.
 * @see R. J. Hyndman & Y. Fan (1996), Sample quantiles in statistical packages, The American Statistician 50,
 *   361–365
 * @example
 * unsortedQuantile(Float64Array.of(8, 1, 4, 2), 0.25); // 1.75
 */
export function unsortedQuantile(values: Float64Array, p: number): number {
  if (values.length === 0 || !(p >= 0 && p <= 1)) return Number.NaN;
  const place = (values.length - 1) * p;
  const nearest = Math.round(place);
  if (Math.abs(place - nearest) <= 1e-12 * place) return nthSmallest(values, nearest);
  const below = Math.floor(place);
  const lower = nthSmallest(values, below);
  const upper = nthSmallest(values.subarray(below + 1), 0);
  return quantile([lower, upper], place - below);
}
