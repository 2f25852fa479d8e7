/**
 * Gauss's hypergeometric function with a first parameter of 1, ₂F₁(1, b; c; z) = Σ (b)ₙ/(c)ₙ zⁿ, by his
 * continued fraction. Its convergents rise to the value from below, also where z is so near to 1 that the
 * series would need millions of terms.
 *
 * @param b > 0.
 * @param c > b.
 * @param z 0 to 1. Some 10/√(1 − z) terms are taken, at most 10⁶.
 * @returns A number ≥ 1, exact to some 10⁻¹⁴ of itself; ∞ at z = 1 where c ≤ b + 1; `NaN` outside of these.
 * @see NIST Digital Library of Mathematical Functions, 15.4.20 and 15.7.1; W. Gautschi (2004), Orthogonal
 *   Polynomials, Oxford University Press, section 1.4, for the convergence of such fractions
 * @example
 * hypergeometric(1, 2, 0.5); // 1.386, 2 ln 2
 */
export function hypergeometric(b: number, c: number, z: number): number {
  if (!(b > 0 && c > b && z >= 0 && z <= 1)) return Number.NaN;
  if (z === 1) return c > b + 1 ? (c - 1) / (c - b - 1) : Number.POSITIVE_INFINITY;

  // 1/(1 − a₁z/(1 − a₂z/(1 − …))), forwards by Steed's method: every term is positive.
  let d = 1 / (1 - (b / c) * z);
  let term = d - 1;
  let sum = d;
  // What is left is a geometric series of ratio d − 1, in the end.
  for (let n = 2; term > Number.EPSILON * (2 - d) * sum && n < 1e6; n++) {
    const k = Math.floor(n / 2);
    const product = n % 2 === 1 ? (b + k) * (c - 1 + k) : k * (c - b - 1 + k);
    d = 1 / (1 - ((product * z) / ((c + n - 2) * (c + n - 1))) * d);
    term *= d - 1;
    sum += term;
  }
  return sum;
}
