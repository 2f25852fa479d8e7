import { fQuantile } from './f-quantile.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * The quantile of Student's t distribution. Its square has the F distribution with 1 and ν degrees of
 * freedom; for ν above a million it is expanded around the normal quantile.
 *
 * @param p A probability, 0 to 1.
 * @param degrees Degrees of freedom ν, > 0, whole or not; ∞ is the normal distribution.
 * @returns A number; −∞ at 0, ∞ at 1; `NaN` outside of these.
 * @see Student (1908), The probable error of a mean, Biometrika 6, 1–25; M. Abramowitz & I. A. Stegun (1964),
 *   Handbook of Mathematical Functions, 26.7.5
 * @example
 * studentQuantile(0.975, 4); // 2.776
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p <= 1 && degrees > 0)) return Number.NaN;
  if (degrees > 1e6) return aroundNormal(normalQuantile(p), degrees);
  return Math.sign(p - 0.5) * Math.sqrt(fQuantile(Math.abs(2 * p - 1), 1, degrees, 2 * Math.min(p, 1 - p)));
}

function aroundNormal(z: number, degrees: number): number {
  if (!Number.isFinite(z)) return z;
  return z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2);
}
