/**
 * The quantile of ascending values by type 7 of Hyndman & Fan, the default of R, NumPy and spreadsheets:
 * with h = (n − 1)p, the value at place h counted from 0, and between two places on the straight line.
 *
 * @param sorted n finite values, ascending; not checked.
 * @param p A probability, 0 to 1.
 * @returns A number in the unit of the values; `NaN` where there are no values or `p` is no probability.
 * @see R. J. Hyndman & Y. Fan (1996), Sample quantiles in statistical packages, The American Statistician 50,
 *   361–365
 * @example
 * quantile([1, 2, 4, 8], 0.25); // 1.75
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0 || !(p >= 0 && p <= 1)) return Number.NaN;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const fraction = place - below;
  const lower = sorted[below];
  if (fraction === 0) return lower;
  const upper = sorted[below + 1];
  return lower + fraction * (upper - lower);
}
