/**
 * ln(1 + x) − x, also where x is small and the two cancel: there by the series of ln(1 + x) in r = x/(2 + x),
 * −rx + 2r³(1/3 + r²/5 + r⁴/7 + …).
 *
 * @param x ≥ −1.
 * @returns A number ≤ 0; −∞ at −1 and ∞; `NaN` below −1.
 * @see M. Abramowitz & I. A. Stegun (1964), Handbook of Mathematical Functions, 4.1.27
 * @example
 * logOnePlusLess(0.001); // −4.997e-7
 */
export function logOnePlusLess(x: number): number {
  if (x === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
  if (!(Math.abs(x) < 0.5)) return Math.log1p(x) - x;
  const r = x / (2 + x);
  let sum = 0;
  // |r| is 1/3 at most: what is left out is below 10⁻¹⁷ of the sum.
  for (let k = 35; k > 1; k -= 2) sum = sum * r * r + 1 / k;
  return 2 * r ** 3 * sum - r * x;
}
