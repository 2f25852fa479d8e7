import { hypergeometricWithGradient } from '../hypergeometric-with-gradient.js';

const partial = new Float64Array(3);

/**
 * The probability that a customer who is alive after x repeat purchases in a time t drops out before buying
 * again: the mean of μ/(λ + μ) where the purchase rate λ has a gamma distribution (r + x, α + t), the dropout
 * rate μ one of (s, β + t):
 *
 *     s/(r + s + x) · ₂F₁(1, r + x; r + s + x + 1; (α − β)/(α + t)).
 *
 * @param gradient Four numbers to be filled in: the derivatives by r, α, s and β.
 * @see P. S. Fader & B. G. S. Hardie (2005), A note on deriving the Pareto/NBD model and related expressions,
 *   appendix, for the integral behind it; the two cases there, α above and below β, are one by Pfaff's
 *   transformation
 * @example
 * neverAgain([1, 1, 1, 1], 0, 5, new Float64Array(4)); // 0.5
 */
export function neverAgain(
  [r, alpha, s, beta]: readonly number[] | Float64Array,
  x: number,
  t: number,
  gradient: Float64Array,
): number {
  const sum = r + s + x;
  const share = s / sum;
  const z = (alpha - beta) / (alpha + t);
  const value = hypergeometricWithGradient(r + x, sum + 1, z, partial);
  const [byB, byC, byZ] = partial;
  gradient[0] = share * (byB + byC - value / sum);
  gradient[1] = share * byZ * ((beta + t) / (alpha + t) ** 2);
  gradient[2] = share * byC + (value * (r + x)) / (sum * sum);
  gradient[3] = (-share * byZ) / (alpha + t);
  return share * value;
}
