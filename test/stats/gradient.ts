import type { Objective } from '../../src/stats/minimise.js';

/**
 * The largest difference of an objective's gradient from central differences of its value, in relation to the
 * size of value and gradient.
 */
export function gradientError(objective: Objective, point: readonly number[]): number {
  const step = 1e-5;
  const gradient = new Float64Array(point.length);
  const unused = new Float64Array(point.length);
  const value = objective(Float64Array.from(point), gradient);
  const scale = Math.max(1, Math.abs(value), ...gradient.map(Math.abs));
  return Math.max(
    ...point.map((_, j) => {
      const at = (by: number) =>
        objective(
          Float64Array.from(point, (each, i) => each + (i === j ? by : 0)),
          unused,
        );
      // Richardson's extrapolation of two steps, so that truncation is below rounding.
      const wide = (at(2 * step) - at(-2 * step)) / (4 * step);
      const narrow = (at(step) - at(-step)) / (2 * step);
      return Math.abs((4 * narrow - wide) / 3 - gradient[j]) / scale;
    }),
  );
}
