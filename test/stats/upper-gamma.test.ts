import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upperGamma } from '../../src/stats/upper-gamma.js';
import { expectRelative } from './relative.js';

describe('upperGamma', () => {
  // mpmath 1.3.0 gammainc(a, x, inf, regularized=True) with 30 digits
  it.each([
    [0.5, 0.2, 0.5270892568655381],
    [0.5, 2, 0.04550026389635842],
    [1, 3, 0.049787068367863944],
    [3.5, 1, 0.9598403687301016],
    [3.5, 9, 0.011970002354029551],
    [10, 10, 0.4579297144718522],
    [100, 130, 0.002750408367306526],
    [0.01, 1e-5, 0.1036632017328028],
    [2, 50, 9.83662422461598e-21],
    [0.5, 300, 1.674167984691788e-132],
  ])('of %d from %d is %d', (a, x, expected) => {
    expectRelative(upperGamma(a, x), expected, 1e-12);
  });

  it('for a whole a is a sum of Poisson probabilities', () => {
    const shape = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(shape, fc.double({ min: 1e-3, max: 60, noNaN: true }), (a, x) => {
        let term = Math.exp(-x);
        let sum = term;
        for (let n = 1; n < a; n++) {
          term *= x / n;
          sum += term;
        }
        expectRelative(upperGamma(a, x), sum, 1e-12);
      }),
    );
  });

  it('is 1 from 0, 0 from ∞, and not defined elsewhere', () => {
    expect([upperGamma(2, 0), upperGamma(2, Number.POSITIVE_INFINITY)]).toEqual([1, 0]);
    const unknown = Number.NaN;
    expect([upperGamma(0, 1), upperGamma(1, -1), upperGamma(unknown, 1), upperGamma(1, unknown)]).toEqual(
      new Array(4).fill(unknown),
    );
  });
});
