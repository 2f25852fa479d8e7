import { logIncompleteBeta } from './log-incomplete-beta.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * The quantile of the log-odds ln(x/(1 − x)) of a beta variate x: the F and Student distributions are
 * functions of it. By Newton's method on the logarithm of the distribution function, which is concave, so
 * that every step after the first comes nearer from below.
 *
 * @param p A probability, 0 < p ≤ ½. Above ½ it is −logisticBetaQuantile(1 − p, b, a).
 * @param a > 0, up to some 10⁷, like b.
 * @returns A number; −∞ where x is below the least floating-point number. Not checked: the callers do so.
 * @see A. Prékopa (1973), On logarithmic concave measures and functions, Acta Scientiarum Mathematicarum 34,
 *   335–343, for why the logarithm is concave
 * @example
 * logisticBetaQuantile(0.25, 1, 1); // −1.0986, ln(1/3)
 */
export function logisticBetaQuantile(p: number, a: number, b: number): number {
  const target = Math.log(p);
  let logOdds = Math.log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  for (let step = 1, turn = 0; Math.abs(step) > 1e-9 && turn < 100; turn++) {
    const x = 1 / (1 + Math.exp(-logOdds));
    if (x === 0) return Number.NEGATIVE_INFINITY;
    const { value, slope } = logIncompleteBeta(a, b, x, 1 / (1 + Math.exp(logOdds)));
    step = (target - value) / slope;
    logOdds += step;
  }
  return logOdds;
}
