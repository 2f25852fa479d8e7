import { logGamma } from './log-gamma.js';
import { stirlingCorrection } from './stirling-correction.js';

/**
 * The natural logarithm of the rising factorial a(a + 1)…(a + n − 1), for any n ≥ 0: ln Γ(a + n) − ln Γ(a).
 * For a large a the two log-gammas are never formed, so their difference keeps its digits.
 *
 * @param a > 0, finite.
 * @param n ≥ 0, whole or not, finite.
 * @returns A number; `NaN` outside of these.
 * @see NIST Digital Library of Mathematical Functions, 5.2.5 and 5.11.1
 * @example
 * logRisingFactorial(3, 2); // 2.485, ln 12
 */
export function logRisingFactorial(a: number, n: number): number {
  if (!(a > 0 && n >= 0)) return Number.NaN;
  if (a < 8) return logGamma(a + n) - logGamma(a);
  return (
    n * (Math.log(a + n) - 1) +
    (a - 0.5) * Math.log1p(n / a) +
    (stirlingCorrection(a + n) - stirlingCorrection(a))
  );
}
