import { studentQuantile } from './student-quantile.js';

/** A value estimated from a sample, in the unit of what was asked, with symmetric confidence limits. */
export interface Estimate {
  value: number;
  standardError: number;
  /** Degrees of freedom of the standard error; ∞ where the normal distribution is used. */
  degrees: number;
  /** Half the width of the interval. */
  margin: number;
  lower: number;
  upper: number;
}

/**
 * A value and its confidence interval, value ± t × standard error.
 *
 * @param standardError ≥ 0. Where it is unknown, or 0 but for rounding, there are no limits: answers that are
 *   all alike, or a single one, do not show how far others may be. (R's t.test refuses them by the same
 *   rule.)
 * @param degrees Degrees of freedom of t, > 0; ∞ for the normal distribution.
 * @param level The confidence of the limits, such as 0.95.
 * @returns Margin and limits are `NaN` where there are none.
 * @see Student (1908), The probable error of a mean, Biometrika 6, 1–25
 * @example
 * estimate(7.5, 0.5, 9, 0.95); // margin 1.131, lower 6.369, upper 8.631
 */
export function estimate(value: number, standardError: number, degrees: number, level: number): Estimate {
  const varies = standardError > 10 * Number.EPSILON * Math.abs(value);
  const margin = varies ? studentQuantile((1 + level) / 2, degrees) * standardError : Number.NaN;
  return { value, standardError, degrees, margin, lower: value - margin, upper: value + margin };
}
