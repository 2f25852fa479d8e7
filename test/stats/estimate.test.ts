import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/stats/estimate.js';

describe('estimate', () => {
  it('goes as far to each side as Student says', () => {
    const { margin, lower, upper } = estimate(7.5, 0.5, 9, 0.95);
    // mpmath 1.3.0: t of 0.975 with 9 degrees of freedom
    expect(margin).toBeCloseTo(0.5 * 2.262157162798205, 12);
    expect([lower, upper]).toEqual([7.5 - margin, 7.5 + margin]);
  });

  it('is wider for more confidence and fewer degrees of freedom', () => {
    const margin = (degrees: number, level: number) => estimate(0, 1, degrees, level).margin;
    expect(margin(5, 0.99)).toBeGreaterThan(margin(5, 0.95));
    expect(margin(5, 0.95)).toBeGreaterThan(margin(50, 0.95));
    expect(margin(50, 0.95)).toBeGreaterThan(margin(Number.POSITIVE_INFINITY, 0.95));
  });

  it.each([
    ['all are alike', 3, 0, 9],
    ['all are alike but for rounding', 1e6, 1e-10, 9],
    ['the error is unknown', 3, Number.NaN, 9],
    ['there are no degrees of freedom', 3, 1, 0],
    ['the value is unknown', Number.NaN, 1, 9],
  ])('has no limits where %s', (_, value, standardError, degrees) => {
    const { margin, lower, upper } = estimate(value, standardError, degrees, 0.95);
    expect([margin, lower, upper]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
