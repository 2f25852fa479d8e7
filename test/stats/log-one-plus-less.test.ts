import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOnePlusLess } from '../../src/stats/log-one-plus-less.js';
import { expectRelative } from './relative.js';

describe('logOnePlusLess', () => {
  // mpmath 1.3.0 log1p(x) - x with 40 digits
  it.each([
    [1e-10, -4.999999999666667e-21],
    [-1e-10, -5.000000000333334e-21],
    [0.001, -4.996669164668332e-7],
    [-0.03, -0.00045920748470854587],
    [0.25, -0.026856448685790246],
    [-0.45, -0.14783700075562045],
    [0.49, -0.09122388004263222],
    [-0.9, -1.402585092994046],
    [3.0, -1.6137056388801094],
  ])('of %d is %d', (x, expected) => {
    expectRelative(logOnePlusLess(x), expected, 1e-15);
  });

  it('is continuous where the series begins', () => {
    for (const x of [0.5, -0.5]) {
      expectRelative(logOnePlusLess(x), logOnePlusLess(x * (1 - 1e-15)), 1e-14);
    }
  });

  it('is never positive', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1e6, noNaN: true }), (x) => {
        expect(logOnePlusLess(x)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is −∞ at −1 and ∞, and not defined below', () => {
    const infinite = Number.POSITIVE_INFINITY;
    expect([-1, infinite, -1.1, Number.NaN].map(logOnePlusLess)).toEqual([
      -infinite,
      -infinite,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
