import { logGamma } from './log-gamma.js';
import { logRisingFactorial } from './log-rising-factorial.js';

/**
 * The natural logarithm of the beta function, B(a, b) = Γ(a)Γ(b)/Γ(a + b), also where one of them is large
 * and the three log-gammas would cancel.
 *
 * @param a > 0, finite.
 * @param b > 0, finite.
 * @returns A number; `NaN` outside of these.
 * @see NIST Digital Library of Mathematical Functions, 5.12.1
 * @example
 * logBeta(2, 3); // −2.485, ln 1/12
 */
export function logBeta(a: number, b: number): number {
  return logGamma(Math.min(a, b)) - logRisingFactorial(Math.max(a, b), Math.min(a, b));
}
