import { expect } from 'vitest';
import type { Objective } from '../../src/stats/minimise.js';

/** Expects the gradient that an objective gives to be that of its values, by fourth-order differences. */
export function expectGradient(objective: Objective, point: ArrayLike<number>, tolerance = 1e-7) {
  const given = new Float64Array(point.length);
  const value = objective(Float64Array.from(point), given);
  given.forEach((slope, i) => {
    const step = 1e-3 * Math.max(1, Math.abs(point[i]));
    const at = (steps: number) => {
      const moved = Float64Array.from(point);
      moved[i] += steps * step;
      return objective(moved, new Float64Array(point.length));
    };
    const difference = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * step);
    const scale = Math.max(1, Math.abs(slope), Math.abs(value) * 1e-3);
    expect(Math.abs(slope - difference) / scale, `${slope} for ${difference}`).toBeLessThan(tolerance);
  });
}
