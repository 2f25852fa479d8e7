import { normalVariate } from './normal-variate.js';

/**
 * A draw from the gamma distribution with scale 1, whose mean and variance are both the shape.
 *
 * Marsaglia & Tsang's rejection from a transformed normal; a shape below 1 is boosted,
 * gamma(a) = gamma(a + 1) · u^(1/a). The limit at shape 0 is exactly 0.
 *
 * @param shape ≥ 0, finite.
 * @param uniform Draws uniform numbers on [0, 1), as `random` makes them.
 * @returns A number ≥ 0; `NaN` where the shape is negative, infinite or `NaN`.
 * @see G. Marsaglia & W. W. Tsang (2000), A simple method for generating gamma variables, ACM Transactions on
 *   Mathematical Software 26, 363–372
 * @example
 * gammaVariate(2.5, random(1)); // 3.79
 */
export function gammaVariate(shape: number, uniform: () => number): number {
  if (!(shape >= 0 && shape < Number.POSITIVE_INFINITY)) return Number.NaN;
  if (shape < 1) return gammaVariate(shape + 1, uniform) * uniform() ** (1 / shape);

  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalVariate(uniform);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(uniform()) < x ** 2 / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}
