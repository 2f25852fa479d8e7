import { logBeta } from './log-beta.js';
import { logOnePlusLess } from './log-one-plus-less.js';
import { stirlingCorrection } from './stirling-correction.js';

/**
 * ln(xᵃ yᵇ / B(a, b)): the logarithm of the density of ln(x/y), the log-odds of a beta variate x with
 * y = 1 − x. For large a and b it is formed around the mode, where the terms that would cancel are left out.
 *
 * @param a > 0, finite.
 * @param b > 0, finite.
 * @param x 0 to 1.
 * @param y 1 − x, which near x = 1 has digits that x cannot give.
 * @returns A number; −∞ where x or y is 0.
 * @see C. Loader (2000), Fast and accurate computation of binomial probabilities; A. R. DiDonato &
 *   A. H. Morris (1992), Algorithm 708, ACM Transactions on Mathematical Software 18, 360–373
 * @example
 * logisticBetaLogDensity(2, 3, 0.5, 0.5); // −0.981, ln 12/32
 */
export function logisticBetaLogDensity(a: number, b: number, x: number, y: number): number {
  if (Math.min(a, b) < 8) return a * logOf(x, y) + b * logOf(y, x) - logBeta(a, b);
  const excess = b * x - a * y;
  return (
    0.5 * Math.log((a / (a + b)) * (b / (2 * Math.PI))) +
    (stirlingCorrection(a + b) - stirlingCorrection(a) - stirlingCorrection(b)) +
    a * logOnePlusLess(excess / a) +
    b * logOnePlusLess(-excess / b)
  );
}

function logOf(x: number, y: number): number {
  return x < y ? Math.log(x) : Math.log1p(-y);
}
