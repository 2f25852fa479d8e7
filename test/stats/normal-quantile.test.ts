import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/stats/normal-quantile.js';
import { upperGamma } from '../../src/stats/upper-gamma.js';
import { expectRelative } from './relative.js';

describe('normalQuantile', () => {
  // mpmath 1.3.0: the root of ncdf(x) = p with 30 digits
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-10, -6.361340902404057],
    [0.001, -3.0902323061678136],
    [0.025, -1.9599639845400543],
    [0.07, -1.4757910281791706],
    [0.2, -0.8416212335729142],
    [0.5, 0],
    [0.6, 0.2533471031357997],
    [0.9, 1.2815515655446006],
    [0.975, 1.9599639845400538],
    [0.99999, 4.264890793923841],
  ])('of %d is %d', (p, expected) => {
    expectRelative(normalQuantile(p), expected, 1e-12);
  });

  it('is the inverse of the distribution', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-200, max: 0.5, noNaN: true }), (p) => {
        const z = normalQuantile(p);
        expectRelative(upperGamma(0.5, (z * z) / 2) / 2, p, 1e-11);
      }),
    );
  });

  it('is odd about one half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 511 }), (n) => {
        expect(normalQuantile(n / 1024)).toBe(-normalQuantile(1 - n / 1024));
      }),
    );
  });

  it('is infinite at both ends, and of nothing else', () => {
    const infinite = Number.POSITIVE_INFINITY;
    expect([0, 1, -0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([
      -infinite,
      infinite,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
