import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometric } from './hypergeometric.js';
import { expectRelative } from './relative.js';

describe('hypergeometric', () => {
  // mpmath 1.3.0 hyp2f1(1, b, c, z) with 30 digits
  it.each([
    [1, 2, 0.5, 1.3862943611198906],
    [3.806095, 4.474183, 1 / 1.1, 5.922255064284876],
    [1.182043, 1.88612, 1 / 1.1, 3.6949095350251233],
    [0.3, 0.5, 0.9, 4.7648458462251035],
    [50, 50.001, 0.99, 99.90796394540605],
    [0.001, 40, 0.5, 1.0000126563593628],
    [3.8, 4.5, 0.9999, 105.85649823024225],
    [2, 5, 0.99999999, 1.9999999600000198],
    [0.2, 1, 0.7, 1.2722596365393921],
  ])('of b %d, c %d, z %d is %d', (b, c, z, expected) => {
    expectRelative(hypergeometric(b, c, z), expected, 1e-12);
  });

  it('is the sum of its series', () => {
    const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0, max: 0.9, noNaN: true }), (b, a, z) => {
        let term = 1;
        let sum = 1;
        for (let n = 0; n < 400; n++) {
          term *= ((b + n) / (a + b + n)) * z;
          sum += term;
        }
        expectRelative(hypergeometric(b, a + b, z), sum, 1e-12);
      }),
    );
  });

  it('ends in a ratio, or in ∞, at 1', () => {
    // Gauss's theorem: (c − 1)/(c − b − 1)
    expect(hypergeometric(2, 5, 1)).toBe(2);
    expect(hypergeometric(2, 3, 1)).toBe(Number.POSITIVE_INFINITY);
    expectRelative(hypergeometric(2, 5, 1 - 1e-12), 2, 1e-11);
  });

  it('is 1 at 0, and not defined outside', () => {
    expect(hypergeometric(2, 5, 0)).toBe(1);
    const outside = [hypergeometric(0, 1, 0.5), hypergeometric(2, 2, 0.5), hypergeometric(1, 2, 1.1)];
    expect(outside).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
