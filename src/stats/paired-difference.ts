import type { Estimate } from './estimate.js';
import { GroupedMoments } from './grouped-moments.js';
import { meanInterval } from './mean-interval.js';

/**
 * The mean difference of two answers of the same respondents, first − second, with Student's interval of the
 * differences. Who gave only one of the two is left out.
 *
 * @param first A number per respondent; `NaN` is missing.
 * @param second One per respondent, in the same order.
 * @param level The confidence of the limits, such as 0.95.
 * @returns An estimate, and how many pairs it is made of.
 * @see Student (1908), The probable error of a mean, Biometrika 6, 1–25
 * @example
 * pairedDifference([6, 5, 7], [7, 7, 7], 0.95); // −1 ± 2.484, of 3 pairs
 */
export function pairedDifference(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  level: number,
): Estimate & { pairs: number } {
  const moments = new GroupedMoments(1);
  for (let i = 0; i < first.length; i++) moments.add(0, first[i] - second[i]);
  return { ...meanInterval(moments.of(0), level), pairs: moments.count[0] };
}
