import { logisticBetaLogDensity } from './logistic-beta-log-density.js';

/**
 * ln I_x(a, b), the logarithm of the regularised incomplete beta function, and its slope in the log-odds
 * ln(x/y). By the continued fraction of I_x(a, b) below the mean, of 1 − I_x(a, b) = I_y(b, a) above.
 *
 * @param a > 0, up to some 10⁷, like b: the work grows with the root.
 * @param x 0 < x < 1.
 * @param y 1 − x, which near x = 1 has digits that x cannot give.
 * @returns Not checked: `incompleteBeta` does so.
 * @see NIST Digital Library of Mathematical Functions, 8.17.4 and 8.17.22
 * @example
 * logIncompleteBeta(2, 3, 0.5, 0.5); // { value: −0.375, slope: 0.545 }, ln 11/16 and 6/11
 */
export function logIncompleteBeta(
  a: number,
  b: number,
  x: number,
  y: number,
): { value: number; slope: number } {
  const logDensity = logisticBetaLogDensity(a, b, x, y);
  if ((b + 1) * x < (a + 1) * y) {
    const ratio = continuedFraction(a, b, x, y);
    return { value: logDensity + Math.log(ratio), slope: 1 / ratio };
  }
  const density = Math.exp(logDensity);
  const above = density * continuedFraction(b, a, y, x);
  return { value: Math.log1p(-above), slope: density / (1 - above) };
}

/**
 * I_x(a, b) B(a, b) / (xᵃ yᵇ) = 1/(β₀ + α₁/(β₁ + α₂/(β₂ + …))), by Lentz's method: every second step of the
 * fraction in the handbook.
 */
function continuedFraction(a: number, b: number, x: number, y: number): number {
  const excess = a * y - b * x + 1;
  let d = (a + 1) / (a * excess);
  let c = Number.POSITIVE_INFINITY;
  let value = d;
  for (let m = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && m < 100_000; m++) {
    const odd = a + 2 * m - 1;
    const alpha = ((a + m - 1) / odd) * ((a + b + m - 1) / odd) * m * (b - m) * x * x;
    const beta = m + (m * (b - m) * x) / odd + ((a + m) * (excess + m * (1 + y))) / (odd + 2);
    d = 1 / (beta + alpha * d);
    c = beta + alpha / c;
    change = c * d;
    value *= change;
  }
  return value;
}
