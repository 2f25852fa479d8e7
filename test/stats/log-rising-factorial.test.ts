import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRisingFactorial } from '../../src/stats/log-rising-factorial.js';
import { expectRelative } from './relative.js';

describe('logRisingFactorial', () => {
  // mpmath 1.3.0 loggamma(a + n) - loggamma(a) with 40 digits
  it.each([
    [0.5, 0, 0],
    [0.1, 3, -1.4653375684603434],
    [3, 2, 2.4849066497880004],
    [2.5, 200, 870.904124267443],
    [7.9, 0.3, 0.6066632379015406],
    [8, 1e-6, 2.0156415445241145e-6],
    [15.5, 1.7, 4.696855167740532],
    [1e8, 2.5, 46.051701878630915],
    [1e12, 1e-3, 0.02763102111592805],
    [100, 1e9, 19723267540.6961],
  ])('of %d, %d times, is %d', (a, n, expected) => {
    expectRelative(logRisingFactorial(a, n), expected, 1e-12);
  });

  it('is the sum of logarithms', () => {
    const base = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(base, fc.integer({ min: 0, max: 60 }), (a, n) => {
        let sum = 0;
        let size = 1;
        for (let i = 0; i < n; i++) {
          sum += Math.log(a + i);
          size += Math.abs(Math.log(a + i));
        }
        expect(Math.abs(logRisingFactorial(a, n) - sum) / size).toBeLessThan(1e-14);
      }),
    );
  });

  it('is not defined for a base that is not positive or a negative count', () => {
    expect([logRisingFactorial(0, 1), logRisingFactorial(-2.5, 1), logRisingFactorial(2, -1)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
