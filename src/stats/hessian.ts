import type { Objective } from './minimise.js';

/** The step that balances the truncation of a central difference with its rounding: ∛ε. */
const relativeStep = Math.cbrt(Number.EPSILON);

/**
 * The matrix of second derivatives of a function, by central differences of its analytic gradient, made
 * symmetric. Some nine digits are right where the gradient is exact.
 *
 * @param objective Fills in the gradient and returns the value.
 * @param point Where, n numbers.
 * @returns n rows of n, symmetric; with `NaN` where the gradient has no value nearby.
 * @see W. H. Press et al. (2007), Numerical Recipes, 3rd edition, section 5.7
 * @example
 * hessian(([x, y], gradient) => {
 *   gradient.set([2 * x + y, x]);
 *   return x * x + x * y;
 * }, [1, 2]); // [[2, 1], [1, 0]]
 */
export function hessian(objective: Objective, point: ArrayLike<number>): Float64Array[] {
  const n = point.length;
  const rows = Array.from({ length: n }, (_, j) => {
    const step = relativeStep * Math.max(1, Math.abs(point[j]));
    const [ahead, behind] = [step, -step].map((by) => {
      const moved = Float64Array.from(point);
      moved[j] += by;
      const gradient = new Float64Array(n);
      objective(moved, gradient);
      return { at: moved[j], gradient };
    });
    // The step as it came out in floating point, not as it was meant.
    return ahead.gradient.map((value, i) => (value - behind.gradient[i]) / (ahead.at - behind.at));
  });
  return rows.map((row, i) => row.map((value, j) => (value + rows[j][i]) / 2));
}
