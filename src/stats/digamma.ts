/**
 * The digamma function ψ(x), the derivative of ln Γ(x): ψ(x) = ψ(x + 1) − 1/x up to 10, from there the
 * asymptotic series ln x − 1/2x − Σ B₂ₖ / (2k x²ᵏ).
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

  const z = 1 / (y * y);
  let sum = 1 / 12;
  sum = sum * z - 691 / 32760;
  sum = sum * z + 1 / 132;
  sum = sum * z - 1 / 240;
  sum = sum * z + 1 / 252;
  sum = sum * z - 1 / 120;
  sum = sum * z + 1 / 12;
  return Math.log(y) - 1 / (2 * y) - sum * z - shift;
}
