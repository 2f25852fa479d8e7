import { type Estimate, estimate } from './estimate.js';
import type { Moments } from './grouped-moments.js';

/**
 * A mean with Student's confidence interval, m ± t √(SS/(n − 1)/n).
 *
 * @param moments n, m and SS.
 * @param level The confidence of the limits, such as 0.95.
 * @returns An estimate in the unit of the values, without limits where there are fewer than two values or all
 *   are equal.
 * @see Student (1908), The probable error of a mean, Biometrika 6, 1–25
 * @example
 * meanInterval({ count: 4, mean: 5, sumOfSquares: 12 }, 0.95); // 5 ± 3.182
 */
export function meanInterval({ count, mean, sumOfSquares }: Moments, level: number): Estimate {
  return estimate(mean, Math.sqrt(sumOfSquares / (count - 1) / count), count - 1, level);
}
