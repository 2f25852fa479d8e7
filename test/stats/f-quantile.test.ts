import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fQuantile } from '../../src/stats/f-quantile.js';
import { betaShare } from './integrate.js';
import { expectRelative } from './relative.js';

const degrees = fc.integer({ min: 1, max: 120 });
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('fQuantile', () => {
  // mpmath 1.3.0: the root of betainc(m/2, n/2, 0, mx/(mx + n), regularized=True) = p with 30 digits
  it.each([
    [0.975, 4, 8, 5.052632217363512],
    [0.025, 4, 8, 0.11136377801442858],
    [0.975, 40, 1000, 1.4993462777775521],
    [0.025, 40, 1000, 0.6067431612984682],
    [0.975, 1, 1, 647.7890114778442],
    [0.5, 3, 7, 0.8709442531872847],
    [1e-10, 2, 5, 1.0000000000700001e-10],
    [0.999, 7, 1.5, 8105.869644927133],
    [0.975, 88, 528, 1.35290080643393],
    [0.025, 88, 528, 0.7122227084194724],
    // scipy 1.17.1 scipy.stats.f.ppf
    [0.975, 99999, 2099979, 1.0089932356094784],
    [0.025, 99999, 2099979, 0.9910501638798344],
  ])('at %d with %d and %d degrees of freedom is %d', (p, numerator, denominator, expected) => {
    expectRelative(fQuantile(p, numerator, denominator), expected, 1e-13);
  });

  it('is where the integral of the density is p', () => {
    fc.assert(
      fc.property(probability, degrees, degrees, (p, numerator, denominator) => {
        const theta = Math.atan(Math.sqrt((fQuantile(p, numerator, denominator) * numerator) / denominator));
        expect(betaShare(numerator / 2, denominator / 2, theta)).toBeCloseTo(p, 11);
      }),
    );
  });

  it('is the reciprocal of that with the degrees exchanged', () => {
    fc.assert(
      fc.property(probability, degrees, degrees, (p, numerator, denominator) => {
        const other = fQuantile(1 - p, denominator, numerator, p);
        expectRelative(fQuantile(p, numerator, denominator), 1 / other, 1e-12);
      }),
    );
  });

  it('with two degrees in the numerator is known in closed form', () => {
    fc.assert(
      fc.property(probability, degrees, (p, n) => {
        // I of a = 1 is 1 − (1 − x)ᵇ
        const expected = (n / 2) * Math.expm1((-2 / n) * Math.log1p(-p));
        expectRelative(fQuantile(p, 2, n), expected, 1e-11);
      }),
    );
  });

  it('is 0 at 0, ∞ at 1, and not defined elsewhere', () => {
    expect([fQuantile(0, 3, 4), fQuantile(1, 3, 4)]).toEqual([0, Number.POSITIVE_INFINITY]);
    const unknown = Number.NaN;
    expect([
      fQuantile(-0.1, 1, 1),
      fQuantile(1.1, 1, 1),
      fQuantile(0.5, 0, 1),
      fQuantile(0.5, 1, -1),
      fQuantile(unknown, 1, 1),
      fQuantile(0.5, unknown, 1),
    ]).toEqual(new Array(6).fill(unknown));
  });
});
