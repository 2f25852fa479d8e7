import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '../../src/stats/newcombe-interval.js';

const proportion = fc
  .integer({ min: 1, max: 500 })
  .chain((trials) =>
    fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
  );

describe('newcombeInterval', () => {
  // Newcombe (1998), Interval estimation for the difference between independent proportions, table II, method
  // 10
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('agrees with the paper on %d/%d − %d/%d', (a, m, b, n, lower, upper) => {
    const interval = newcombeInterval({ successes: a, trials: m }, { successes: b, trials: n }, 0.95);
    expect(interval.difference).toBe(a / m - b / n);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it('turns its sign with the order, holds the difference and stays within −1 to 1', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const { difference, lower, upper } = newcombeInterval(first, second, 0.95);
        const turned = newcombeInterval(second, first, 0.95);
        expect(turned.lower).toBeCloseTo(-upper, 12);
        expect(turned.upper).toBeCloseTo(-lower, 12);
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-15);
        expect(upper).toBeLessThanOrEqual(1 + 1e-15);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
      }),
    );
  });

  it('is unknown where one has no trials', () => {
    expect(newcombeInterval({ successes: 3, trials: 4 }, { successes: 0, trials: 0 }, 0.95)).toEqual({
      difference: Number.NaN,
      lower: Number.NaN,
      upper: Number.NaN,
    });
  });
});
