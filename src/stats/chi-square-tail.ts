import { upperGamma } from './upper-gamma.js';

/**
 * The share of a chi-square distribution above x: Q(k/2, x/2).
 *
 * @param x ≥ 0.
 * @param degrees Degrees of freedom k, > 0.
 * @returns A probability; `NaN` outside of these.
 * @see M. Abramowitz & I. A. Stegun (1964), Handbook of Mathematical Functions, 26.4.19
 * @example
 * chiSquareTail(3.841, 1); // 0.05
 */
export function chiSquareTail(x: number, degrees: number): number {
  return upperGamma(degrees / 2, x / 2);
}
