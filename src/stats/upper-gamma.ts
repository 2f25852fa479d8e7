import { logGamma } from './log-gamma.js';

/**
 * The regularised upper incomplete gamma function Q(a, x): the share of a gamma distribution with shape a and
 * scale 1 above x. By the power series of its complement below a + 1, by Legendre's continued fraction from
 * there.
 *
 * @param a > 0, up to some thousands: the work grows with its root.
 * @param x ≥ 0.
 * @returns A probability; `NaN` outside of these.
 * @see NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2
 * @example
 * upperGamma(0.5, 2); // 0.0455
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return Number.NaN;
  if (x === 0 || x === Number.POSITIVE_INFINITY) return x === 0 ? 1 : 0;
  const density = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - density * series(a, x) : density * continuedFraction(a, x);
}

/** Σ xⁿ / (a(a + 1)…(a + n)) */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > Number.EPSILON * sum; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))), by Lentz's method */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let d = 1 / b;
  let c = Number.POSITIVE_INFINITY;
  let value = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && n < 10_000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    change = c * d;
    value *= change;
  }
  return value;
}
