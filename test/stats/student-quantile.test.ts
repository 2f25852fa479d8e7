import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/stats/normal-quantile.js';
import { studentQuantile } from '../../src/stats/student-quantile.js';
import { betaShare } from './integrate.js';
import { expectRelative } from './relative.js';

describe('studentQuantile', () => {
  // mpmath 1.3.0: the root of 1 − betainc(n/2, 1/2, 0, n/(n + t²), regularized=True)/2 = p with 30 digits
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 4, 2.7764451051977934],
    [0.975, 9, 2.262157162798205],
    [0.95, 30, 1.6972608865939574],
    [0.995, 2.5, 7.163728138948783],
    [0.975, 11.7, 2.185025154553299],
    [0.975, 1000, 1.962339080826408],
    [0.975, 1e6, 1.9599663568141066],
    [0.975, 2e6, 1.9599651706763745],
    [0.975, 1e7, 1.959964221767205],
    [0.6, 5, 0.26718086570414507],
    [0.5000001, 5, 2.634305522753727e-7],
  ])('at %d with %d degrees of freedom is %d', (p, degrees, expected) => {
    expectRelative(studentQuantile(p, degrees), expected, 1e-13);
    expectRelative(studentQuantile(1 - p, degrees), -expected, p === 0.5000001 ? 1e-9 : 1e-13);
  });

  it('is where the integral of the density is p', () => {
    const degrees = fc.double({ min: 1, max: 120, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.501, max: 1 - 1e-6, noNaN: true }), degrees, (p, n) => {
        const inside = betaShare(0.5, n / 2, Math.atan(studentQuantile(p, n) / Math.sqrt(n)));
        expect((1 + inside) / 2).toBeCloseTo(p, 11);
      }),
    );
  });

  it('with one degree is that of Cauchy', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-100, max: 0.49, noNaN: true }), (p) => {
        expectRelative(studentQuantile(p, 1), -1 / Math.tan(Math.PI * p), 1e-12);
      }),
    );
  });

  it('comes to the normal quantile with more degrees, without a step at a million', () => {
    expect(studentQuantile(0.975, Number.POSITIVE_INFINITY)).toBe(normalQuantile(0.975));
    for (const p of [0.9, 0.975, 0.9999999]) {
      expectRelative(studentQuantile(p, 1e6), studentQuantile(p, 1e6 + 1e-3), 1e-13);
      expect(studentQuantile(p, 1e6)).toBeGreaterThan(normalQuantile(p));
    }
  });

  it('is 0 in the middle, infinite at both ends, and of nothing else', () => {
    const infinite = Number.POSITIVE_INFINITY;
    for (const degrees of [3, 2e6, infinite]) {
      expect([0, 0.5, 1].map((p) => studentQuantile(p, degrees))).toEqual([-infinite, 0, infinite]);
    }
    const unknown = Number.NaN;
    expect([
      studentQuantile(-0.1, 3),
      studentQuantile(1.1, 3),
      studentQuantile(0.9, 0),
      studentQuantile(0.9, -1),
      studentQuantile(unknown, 3),
      studentQuantile(0.9, unknown),
    ]).toEqual(new Array(6).fill(unknown));
  });
});
