import { type Estimate, estimate } from './estimate.js';

/**
 * The difference of two estimates from independent samples, such as the means or Net Promoter Scores of two
 * groups, or of two dates with other respondents: first − second, with the variances added and the degrees of
 * freedom by Welch and Satterthwaite, (v₁ + v₂)²/(v₁²/ν₁ + v₂²/ν₂).
 *
 * @param level The confidence of the limits, such as 0.95.
 * @returns An estimate, without limits where one of the two has none.
 * @see B. L. Welch (1947), The generalization of 'Student's' problem when several different population
 *   variances are involved, Biometrika 34, 28–35
 * @example
 * const change = independentDifference(meanInterval(now, 0.95), meanInterval(before, 0.95), 0.95);
 */
export function independentDifference(first: Estimate, second: Estimate, level: number): Estimate {
  const [v, w] = [first, second].map((each) =>
    Number.isNaN(each.margin) ? Number.NaN : each.standardError ** 2,
  );
  const degrees = (v + w) ** 2 / (v ** 2 / first.degrees + w ** 2 / second.degrees);
  return estimate(first.value - second.value, Math.sqrt(v + w), degrees, level);
}
