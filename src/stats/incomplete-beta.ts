import { logIncompleteBeta } from './log-incomplete-beta.js';

/**
 * The regularised incomplete beta function I_x(a, b): the share of a beta distribution below x. I_p(k, n − k
 * + 1) is the probability of k successes or more in n trials.
 *
 * @param a > 0, up to some 10⁷, like b: the work grows with the root.
 * @param x 0 to 1.
 * @param y 1 − x, where more of its digits are known than x can give.
 * @returns A probability; `NaN` outside of these.
 * @see NIST Digital Library of Mathematical Functions, 8.17
 * @example
 * incompleteBeta(2, 3, 0.5); // 0.6875
 */
export function incompleteBeta(a: number, b: number, x: number, y = 1 - x): number {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) return Number.NaN;
  if (x === 0 || y === 0) return x === 0 ? 0 : 1;
  return Math.exp(logIncompleteBeta(a, b, x, y).value);
}
