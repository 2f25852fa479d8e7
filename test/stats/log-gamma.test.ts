import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGamma } from '../../src/stats/log-gamma.js';
import { expectRelative } from './relative.js';

describe('logGamma', () => {
  // mpmath 1.3.0 loggamma with 40 digits
  it.each([
    [1e-300, 690.7755278982137],
    [1e-8, 18.42068073818021],
    [0.1, 2.252712651734206],
    [0.49999, 0.5723845782717032],
    [0.5, 0.5723649429247001],
    [0.9, 0.06637623973474295],
    [0.999999, 5.772164873855652e-7],
    [1.000001, -5.772148423874147e-7],
    [1.3, -0.10817480950786049],
    [1.499999, -0.1207822741247518],
    [1.9999, -4.227520877215346e-5],
    [2.0001, 4.2281658112919945e-5],
    [2.49999, 0.2846758389310306],
    [2.5, 0.2846828704729192],
    [3.7, 1.428072326665388],
    [7.99, 8.50501160608848],
    [8, 8.525161361065415],
    [12.5, 18.734347511936445],
    [100.25, 360.28455963776423],
    [1e6, 12815504.569147613],
    [1e15, 3.3538776394910668e16],
    [1e300, 6.897755278982137e302],
  ])('of %d is %d', (x, expected) => {
    expectRelative(logGamma(x), expected, 1e-14);
  });

  it('is exactly 0 at 1 and 2', () => {
    expect(Math.abs(logGamma(1))).toBe(0);
    expect(logGamma(2)).toBe(0);
  });

  it('is the logarithm of the factorial', () => {
    let factorial = 1;
    for (let n = 2; n <= 18; n++) {
      factorial *= n;
      expectRelative(logGamma(n + 1), Math.log(factorial), 1e-14);
    }
  });

  it('grows by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e4, noNaN: true }), (x) => {
        const scale = Math.max(1, Math.abs(logGamma(x)));
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) / scale).toBeLessThan(1e-14);
      }),
    );
  });

  it('is infinite at both ends, and not defined before', () => {
    expect([0, Number.POSITIVE_INFINITY, -0.5, Number.NaN].map(logGamma)).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
