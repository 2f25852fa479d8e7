import { stirlingCorrectionSlope } from './stirling-correction.js';

/**
 * The digamma function ψ(x), the derivative of ln Γ(x): ψ(x) = ψ(x + 1) − 1/x up to 10, from there by
 * Stirling's formula.
 *
 * @param x ≥ 0.
 * @returns A number, exact to some 10⁻¹⁵ of itself, or as an absolute value near its root at 1.4616; −∞ at 0;
 *   `NaN` for a negative x.
 * @see NIST Digital Library of Mathematical Functions, 5.5.2 and 5.11.2
 * @example
 * digamma(1); // −0.577, Euler's constant
 */
export function digamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  let shift = 0;
  let y = x;
  for (; y < 10; y++) shift += 1 / y;
  return Math.log(y) - 1 / (2 * y) + stirlingCorrectionSlope(y) - shift;
}

/**
 * ψ(x + n) − ψ(x), the derivative of the logarithm of the rising factorial by x. For a large x the two
 * digammas are never formed, so their difference keeps its digits.
 *
 * @param x > 0, finite.
 * @param n ≥ 0, whole or not, finite.
 * @returns A number ≥ 0; `NaN` outside of these.
 * @see NIST Digital Library of Mathematical Functions, 5.5.2 and 5.11.2
 * @example
 * digammaDifference(3, 2); // 0.583, 1/3 + 1/4
 */
export function digammaDifference(x: number, n: number): number {
  if (!(x > 0 && n >= 0)) return Number.NaN;
  if (x < 10) return digamma(x + n) - digamma(x);
  const corrections = stirlingCorrectionSlope(x + n) - stirlingCorrectionSlope(x);
  return Math.log1p(n / x) + n / (2 * x * (x + n)) + corrections;
}
