import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceLimits, type Limited } from '../../src/stats/difference-limits.js';
import { estimate } from '../../src/stats/estimate.js';
import { independentDifference } from '../../src/stats/independent-difference.js';

describe('differenceLimits', () => {
  // By hand: 0.2 − √(0.1² + 0.09²), 0.2 + √(0.07² + 0.1²)
  it('takes the lower limit from the near sides, the upper from the far ones', () => {
    const first = { value: 0.8, lower: 0.7, upper: 0.87 };
    const second = { value: 0.6, lower: 0.5, upper: 0.69 };
    const { lower, upper } = differenceLimits(first, second);
    expect(lower).toBeCloseTo(0.0654638, 7);
    expect(upper).toBeCloseTo(0.3220656, 7);
  });

  it('is the usual one where limits are symmetric', () => {
    const [first, second] = [estimate(3, 0.5, Infinity, 0.9), estimate(1, 1.2, Infinity, 0.9)];
    const usual = independentDifference(first, second, 0.9);
    const { lower, upper } = differenceLimits(first, second);
    expect(lower).toBeCloseTo(usual.lower, 12);
    expect(upper).toBeCloseTo(usual.upper, 12);
  });

  it('is unknown where limits are', () => {
    const known = { value: 1, lower: 0, upper: 2 };
    const unknown = { value: 1, lower: Number.NaN, upper: Number.NaN };
    expect(differenceLimits(known, unknown)).toEqual({ lower: Number.NaN, upper: Number.NaN });
    expect(differenceLimits(unknown, known)).toEqual({ lower: Number.NaN, upper: Number.NaN });
  });

  it('turns round with its arguments, and holds the difference', () => {
    const side = fc.double({ min: 0, max: 100, noNaN: true });
    const limited = fc
      .record({ value: fc.double({ min: -100, max: 100, noNaN: true }), below: side, above: side })
      .map(({ value, below, above }): Limited => ({ value, lower: value - below, upper: value + above }));
    fc.assert(
      fc.property(limited, limited, (first, second) => {
        const one = differenceLimits(first, second);
        const other = differenceLimits(second, first);
        expect(one.lower).toBeCloseTo(-other.upper, 9);
        expect(one.lower).toBeLessThanOrEqual(first.value - second.value);
        expect(one.upper).toBeGreaterThanOrEqual(first.value - second.value);
      }),
    );
  });
});
