import { type Estimate, estimate } from './estimate.js';
import { GroupedMoments } from './grouped-moments.js';
import type { Numbers } from './numbers.js';

/**
 * The mean of a composite of several items: the weighted mean Σ wⱼ mⱼ / Σ wⱼ of the means mⱼ of those who
 * answered each. The unit is the respondent, whose answers go together: one who answered is off by eᵢ = Σ wⱼ
 * (xᵢⱼ − mⱼ)/nⱼ / Σ wⱼ over the nⱼ who answered, and the variance is n/(n − 1) Σ eᵢ². Where everyone answered
 * everything this is Student's interval of the respondents' own composites.
 *
 * With few answers to one of the items the limits are too narrow, as those of any linearised variance.
 *
 * @param items For each item a number per respondent; `NaN` is missing.
 * @param weights One per item, ≥ 0. An item of weight 0 does not take part.
 * @param level The confidence of the limits, such as 0.95.
 * @returns An estimate in the unit of the items, and the number n of respondents with an answer that takes
 *   part. `NaN` where nobody answered one of the items, or all weights are 0.
 * @see K. M. Wolter (2007), Introduction to Variance Estimation, 2nd edition, chapter 6, for the
 *   linearisation
 * @example
 * compositeMean([[1, 2, 3], [3, 2, 7]], [1, 1], 0.95); // 3 ± 4.303, of 3 respondents
 */
export function compositeMean(
  items: readonly Numbers[],
  weights: ArrayLike<number>,
  level: number,
): Estimate & { respondents: number } {
  const taking = items.map((_, item) => item).filter((item) => weights[item] > 0);
  const total = taking.reduce((sum, item) => sum + weights[item], 0);
  const moments = new GroupedMoments(items.length);
  for (const item of taking) {
    for (let i = 0; i < items[item].length; i++) moments.add(item, items[item].at(i)!);
  }
  const value =
    total > 0
      ? taking.reduce((sum, item) => sum + (weights[item] / total) * moments.mean[item], 0)
      : Number.NaN;

  let [respondents, squares] = [0, 0];
  const size = items.length > 0 ? items[0].length : 0;
  for (let i = 0; i < size; i++) {
    let error = 0;
    let answers = 0;
    for (const item of taking) {
      const answer = items[item].at(i)!;
      if (Number.isNaN(answer)) continue;
      error += ((weights[item] / total) * (answer - moments.mean[item])) / moments.count[item];
      answers++;
    }
    squares += error * error;
    if (answers > 0) respondents++;
  }
  const variance = (respondents / (respondents - 1)) * squares;
  return { ...estimate(value, Math.sqrt(variance), respondents - 1, level), respondents };
}
