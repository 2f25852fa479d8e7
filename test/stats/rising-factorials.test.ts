import { describe, expect, it } from 'vitest';
import { digamma } from '../../src/stats/digamma.js';
import { logRisingFactorial } from '../../src/stats/log-rising-factorial.js';
import { risingFactorials } from '../../src/stats/rising-factorials.js';

describe('risingFactorials', () => {
  it('are products of successive numbers', () => {
    const { logs, slopes } = risingFactorials(3, 3);
    expect(Array.from(logs, Math.exp).map((each) => Number(each.toFixed(9)))).toEqual([1, 3, 12, 60]);
    // (3)₂ = a² + a by a is 2a + 1, over itself
    expect(slopes[2]).toBeCloseTo(7 / 12, 14);
  });

  it.each([1e-8, 0.3, 7, 1e6])('are differences of log-gammas and digammas at %d', (a) => {
    const { logs, slopes } = risingFactorials(a, 200);
    for (const n of [1, 2, 17, 200]) {
      expect(logs[n]).toBeCloseTo(logRisingFactorial(a, n), 9);
      // For a large a the digammas lose the digits that their difference needs.
      if (a < 100) expect(slopes[n] / (digamma(a + n) - digamma(a))).toBeCloseTo(1, 10);
    }
  });

  it('of none is 1', () => {
    expect(risingFactorials(2, 0)).toEqual({ logs: Float64Array.of(0), slopes: Float64Array.of(0) });
  });
});
