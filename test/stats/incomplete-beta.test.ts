import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../src/stats/incomplete-beta.js';
import { betaShare } from './integrate.js';
import { expectRelative } from './relative.js';

const shape = fc.double({ min: 0.5, max: 60, noNaN: true });

describe('incompleteBeta', () => {
  // mpmath 1.3.0 betainc(a, b, 0, x, regularized=True) with 40 digits
  it.each([
    [0.5, 0.5, 0.1, 0.20483276469913345],
    [2, 3, 0.5, 0.6875],
    [0.5, 2, 1e-8, 0.0001499999995],
    [1.5, 11, 0.2, 0.8294138779062116],
    [11, 1.5, 0.9, 0.4993986163308044],
    [30, 40, 0.4, 0.31814380259056296],
    [200, 300, 0.45, 0.9881463456202629],
    [200, 300, 0.3, 1.0496985243292947e-6],
    [1000, 20, 0.99, 0.9959655768316752],
    [0.01, 5, 1e-10, 0.8109929104464574],
    [5, 0.5, 0.999, 0.9222819921009667],
    // scipy 1.17.1 scipy.special.betainc
    [5e4, 1e6, 0.0476, 0.46403195404108993],
    [1e6, 1e6, 0.5001, 0.6113512821376899],
    [5e5, 0.5, 1 - 1e-6, 0.3173105078558957],
  ])('of %d and %d to %d is %d', (a, b, x, expected) => {
    expectRelative(incompleteBeta(a, b, x), expected, 1e-13);
  });

  it('agrees with integration', () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.05, max: 1.52, noNaN: true }), (a, b, theta) => {
        const share = betaShare(a, b, theta);
        expect(incompleteBeta(a, b, Math.sin(theta) ** 2, Math.cos(theta) ** 2)).toBeCloseTo(share, 11);
      }),
    );
  });

  it('for whole numbers is a sum of binomial probabilities', () => {
    const trials = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(trials, fc.nat(59), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, at, p) => {
        const k = 1 + (at % n);
        let term = (1 - p) ** n;
        let atLeast = 0;
        for (let i = 1; i <= n; i++) {
          term *= (((n - i + 1) / i) * p) / (1 - p);
          if (i >= k) atLeast += term;
        }
        expect(incompleteBeta(k, n - k + 1, p)).toBeCloseTo(atLeast, 12);
      }),
    );
  });

  it('and its mirror image make 1', () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
        const y = 1 - x;
        expect(incompleteBeta(a, b, x, y) + incompleteBeta(b, a, y, x)).toBeCloseTo(1, 13);
      }),
    );
  });

  it('keeps the digits of a complement that 1 − x has lost', () => {
    // 1 − (1 − x)⁵ for a = 1, from the other side
    expectRelative(1 - incompleteBeta(5, 1, 1, 1e-13), 5e-13, 1e-3);
    expectRelative(incompleteBeta(1, 5, 1e-20, 1), 5e-20, 1e-14);
  });

  it('is 0 at 0, 1 at 1, and not defined elsewhere', () => {
    expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
    const unknown = Number.NaN;
    expect([
      incompleteBeta(0, 1, 0.5),
      incompleteBeta(1, -1, 0.5),
      incompleteBeta(1, 1, -0.1),
      incompleteBeta(1, 1, 1.1),
      incompleteBeta(unknown, 1, 0.5),
      incompleteBeta(1, 1, unknown),
    ]).toEqual(new Array(6).fill(unknown));
  });
});
