import { expect } from 'vitest';

/** Expects two numbers to agree to a share of the expected one; 0, ∞ and `NaN` exactly. */
export function expectRelative(actual: number, expected: number, tolerance: number) {
  if (expected === 0 || !Number.isFinite(expected)) expect(actual).toBe(expected);
  else expect(Math.abs(actual / expected - 1), `${actual} for ${expected}`).toBeLessThan(tolerance);
}
