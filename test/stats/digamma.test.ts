import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digamma, digammaDifference } from '../../src/stats/digamma.js';
import { expectRelative } from './relative.js';

describe('digamma', () => {
  // mpmath 1.3.0 digamma with 40 digits
  it.each([
    [1e-300, -9.999999999999999e299],
    [1e-8, -100000000.57721566],
    [0.1, -10.423754940411076],
    [0.5, -1.9635100260214235],
    [1, -0.5772156649015329],
    [1.4, -0.06138454458511624],
    [1.6, 0.12604745277347634],
    [2, 0.42278433509846713],
    [5.5, 1.611093148581751],
    [9.99, 2.250700372831201],
    [10, 2.251752589066721],
    [50.5, 3.912039670928392],
    [1e6, 13.815510057964191],
    [1e300, 690.7755278982137],
  ])('of %d is %d', (x, expected) => {
    expectRelative(digamma(x), expected, 1e-13);
  });

  it('is 0 at its root', () => {
    // The root: OEIS A030169
    expect(Math.abs(digamma(1.4616321449683622))).toBeLessThan(2e-15);
  });

  it('grows by 1/x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (x) => {
        const scale = Math.max(1, Math.abs(digamma(x)));
        expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x) / scale).toBeLessThan(1e-14);
      }),
    );
  });

  it('is infinite at both ends, and not defined before', () => {
    const infinite = Number.POSITIVE_INFINITY;
    expect([0, infinite, -1.5, Number.NaN].map(digamma)).toEqual([
      -infinite,
      infinite,
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe('digammaDifference', () => {
  // mpmath 1.3.0 digamma(x + n) - digamma(x) with 40 digits
  it.each([
    [0.1, 3, 11.385281385281385],
    [3, 2, 0.5833333333333334],
    [9.9, 0.5, 0.051778812183777834],
    [10, 0.001, 0.00010516081115082015],
    [12.5, 7.25, 0.47242779810395163],
    [1e4, 1e-2, 1.0000495016169975e-6],
    [1e8, 2.5, 2.49999998125e-8],
    [1e12, 1e12, 0.6931471805601953],
  ])('of %d and %d more is %d', (x, n, expected) => {
    expectRelative(digammaDifference(x, n), expected, 1e-12);
  });

  it('of a whole number is a sum of reciprocals', () => {
    const start = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), (x, n) => {
        let sum = 0;
        for (let i = 0; i < n; i++) sum += 1 / (x + i);
        expectRelative(digammaDifference(x, n), sum, 1e-11);
      }),
    );
  });

  it('of nothing is 0, and not defined before', () => {
    expect([digammaDifference(3, 0), digammaDifference(30, 0)]).toEqual([0, 0]);
    expect([digammaDifference(0, 1), digammaDifference(3, -1)]).toEqual([Number.NaN, Number.NaN]);
  });
});
