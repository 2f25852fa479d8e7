/** Beyond this depth the fraction is cut off; it is reached where 1 − z is below 10⁻⁴ or above 10⁴. */
const deepest = 2000;

/** ln 10⁻¹⁷, to which the tail of the fraction is let shrink. */
const negligible = -39;

/**
 * Gauss's hypergeometric function ₂F₁(1, b; c; z) = Σ (b)ₙ/(c)ₙ zⁿ with its gradient, by Gauss's continued
 * fraction. The fraction converges wherever z < 1, for negative z too, and has none but positive parts, so
 * nothing cancels, and from 0 < b < c nothing overflows: the value lies between 1 and 1/(1 − z).
 *
 * Other first parameters come down to 1 by Euler's transformation where c is one more than one of them:
 * ₂F₁(c − 1, c − b; c; z) = (1 − z)^(1 + b − c) ₂F₁(1, b; c; z).
 *
 * @param b > 0, < c.
 * @param c > 0.
 * @param z < 1, finite.
 * @param gradient Three numbers to be filled in: the derivatives by b, c and z.
 * @returns The value, exact to some 10⁻¹² of itself for 1 − z from 10⁻⁴ to 10⁴, to 10⁻⁵ from 10⁻⁵ to 10⁵.
 * @see NIST Digital Library of Mathematical Functions, 15.7.1 and 15.8.1; W. B. Jones & W. J. Thron (1980),
 *   Continued Fractions, section 6.1
 * @example
 * hypergeometricWithGradient(1, 2, 0.5, new Float64Array(3)); // 1.386, −ln(1 − z)/z
 */
export function hypergeometricWithGradient(b: number, c: number, z: number, gradient: Float64Array): number {
  // 1/(1 − d₁z/(1 − d₂z/(1 − …))), from the innermost part outwards.
  let part = 1;
  let byB = 0;
  let byC = 0;
  let byZ = 0;
  for (let n = depth(z); n >= 1; n--) {
    const k = n >> 1;
    let d: number;
    let dByB: number;
    let dByC: number;
    if (n === 1) {
      d = b / c;
      dByB = 1 / c;
      dByC = -b / (c * c);
    } else if (n % 2 === 1) {
      const [below, above] = [c - 1 + 2 * k, c + 2 * k];
      dByB = (c - 1 + k) / (below * above);
      d = (b + k) * dByB;
      dByC = (b + k) / (below * above) - d / below - d / above;
    } else {
      const [below, above] = [c + 2 * k - 2, c + 2 * k - 1];
      dByB = -k / (below * above);
      d = -(c - b + k - 1) * dByB;
      dByC = -dByB - d / below - d / above;
    }
    const inner = 1 / part;
    const share = d * z * inner * inner;
    byB = share * byB - dByB * z * inner;
    byC = share * byC - dByC * z * inner;
    byZ = share * byZ - d * inner;
    part = 1 - d * z * inner;
  }
  const value = 1 / part;
  gradient[0] = -byB * value * value;
  gradient[1] = -byC * value * value;
  gradient[2] = -byZ * value * value;
  return value;
}

/** Each step of the fraction shrinks its tail by |1 − √(1 − z)| / (1 + √(1 − z)). */
function depth(z: number): number {
  const root = Math.sqrt(1 - z);
  const shrinking = Math.log(Math.abs(1 - root) / (1 + root));
  return Math.min(deepest, Math.ceil(negligible / shrinking) + 4);
}
