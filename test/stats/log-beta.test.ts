import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logBeta } from '../../src/stats/log-beta.js';
import { expectRelative } from './relative.js';

describe('logBeta', () => {
  // mpmath 1.3.0 loggamma(a) + loggamma(b) - loggamma(a + b) with 40 digits
  it.each([
    [1e-10, 3, 23.025850929790458],
    [0.5, 0.5, 1.1447298858494002],
    [2, 3, -2.4849066497880004],
    [0.704, 1.182, 0.21994837295509748],
    [0.25, 7.5, 0.7969283651408265],
    [12, 9, -14.22870571213435],
    [0.3, 1e10, -5.811957284153562],
    [50, 1e8, -776.4683055012714],
    [1e6, 1e6, -1386300.003362921],
    [1e8, 3e8, -224934065.99508414],
    [1e-5, 1e-5, 12.206072645365683],
    [20, 0.001, 6.904208335756638],
  ])('of %d and %d is %d', (a, b, expected) => {
    expectRelative(logBeta(a, b), expected, 1e-13);
  });

  it('is symmetric', () => {
    const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(logBeta(a, b)).toBe(logBeta(b, a));
      }),
    );
  });

  it('of 1 and b is −ln b', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (b) => {
        expect(logBeta(1, b)).toBeCloseTo(-Math.log(b), 12);
      }),
    );
  });

  it('is not defined for arguments that are not positive', () => {
    expect([logBeta(0, 1), logBeta(2, -1)].map(Number.isFinite)).toEqual([false, false]);
  });
});
