import { logisticBetaQuantile } from './logistic-beta-quantile.js';

/**
 * The quantile of the F distribution: the ratio of two mean squares that a share p of them lies below.
 *
 * @param p A probability, 0 to 1.
 * @param numerator Degrees of freedom of the mean square above the line, > 0, up to some 10⁷.
 * @param denominator Degrees of freedom of the one below, likewise.
 * @param above 1 − p, where more of its digits are known than p can give.
 * @returns A number ≥ 0; ∞ at 1; `NaN` outside of these.
 * @see M. Abramowitz & I. A. Stegun (1964), Handbook of Mathematical Functions, 26.6.2
 * @example
 * fQuantile(0.95, 4, 8); // 3.838
 */
export function fQuantile(p: number, numerator: number, denominator: number, above = 1 - p): number {
  if (!(p >= 0 && above >= 0 && numerator > 0 && denominator > 0)) return Number.NaN;
  if (p === 0 || above === 0) return p === 0 ? 0 : Number.POSITIVE_INFINITY;
  const [a, b] = [numerator / 2, denominator / 2];
  const logOdds = p <= above ? logisticBetaQuantile(p, a, b) : -logisticBetaQuantile(above, b, a);
  return (denominator / numerator) * Math.exp(logOdds);
}
