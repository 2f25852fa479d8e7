import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/stats/normal-quantile.js';
import { wilsonInterval } from '../../src/stats/wilson-interval.js';

const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const counts = fc
  .integer({ min: 1, max: 3000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

describe('wilsonInterval', () => {
  // Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17,
  // 857–872, table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with the paper on %d of %d', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials, 0.95);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  // scipy 1.17.1 binomtest(k, n).proportion_ci(0.95, method='wilson')
  it.each([
    [960, 1200, 0.7764268531608343, 0.8216585464775248],
    [10, 10, 0.7224672001371109, 1.0],
    [1, 1, 0.20654931437723745, 1.0],
    [0, 1, 0.0, 0.7934506856227626],
    [3, 7, 0.1582198552514697, 0.7495416354723428],
    [999999, 1000000, 0.9999943350881957, 0.9999998234754233],
  ])('agrees with scipy on %d of %d', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials, 0.95);
    expect(interval.lower).toBeCloseTo(lower, 13);
    expect(interval.upper).toBeCloseTo(upper, 13);
  });

  it('ends where the score test rejects', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], confidence) => {
        const { lower, upper } = wilsonInterval(x, n, confidence);
        const squared = (limit: number) => (x / n - limit) ** 2 / ((limit * (1 - limit)) / n);
        const z = normalQuantile((1 + confidence) / 2);
        if (x > 0) expect(squared(lower) / z ** 2).toBeCloseTo(1, 8);
        if (x < n) expect(squared(upper) / z ** 2).toBeCloseTo(1, 8);
      }),
    );
  });

  it('is a mirror image for the failures, and holds the share', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], confidence) => {
        const { lower, upper } = wilsonInterval(x, n, confidence);
        const failures = wilsonInterval(n - x, n, confidence);
        expect(lower).toBeCloseTo(1 - failures.upper, 14);
        expect(upper).toBeCloseTo(1 - failures.lower, 14);
        expect(lower).toBeLessThanOrEqual(x / n);
        expect(upper).toBeGreaterThanOrEqual(x / n);
      }),
    );
  });

  it('ends exactly at 0 and 1 where none or all succeed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), level, (n, confidence) => {
        expect(wilsonInterval(0, n, confidence).lower).toBe(0);
        expect(wilsonInterval(n, n, confidence).upper).toBe(1);
      }),
    );
  });

  it('is unknown without trials', () => {
    expect(wilsonInterval(0, 0, 0.95)).toEqual({ lower: Number.NaN, upper: Number.NaN });
  });
});
