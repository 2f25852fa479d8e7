import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredWilsonInterval } from '../../src/stats/clustered-wilson-interval.js';
import { wilsonInterval } from '../../src/stats/wilson-interval.js';

const clusters = fc.array(
  fc
    .integer({ min: 1, max: 50 })
    .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials))),
  { minLength: 2, maxLength: 20 },
);

describe('clusteredWilsonInterval', () => {
  // The docstring's formulas in Python, with quantiles of scipy 1.17.1
  it.each([
    [[0, 5, 1], [10, 10, 20], 0.95, 0.008064764957350423, 0.7929748363501893],
    [[0, 1, 0, 6, 0, 0, 3, 0], [4, 12, 3, 9, 5, 2, 20, 6], 0.95, 0.047511855340820364, 0.43526963804832564],
    [[0, 1, 0, 6, 0, 0, 3, 0], [4, 12, 3, 9, 5, 2, 20, 6], 0.9, 0.05988939710083313, 0.3763703553095793],
  ])('agrees with Python on %j of %j', (successes, trials, level, lower, upper) => {
    const interval = clusteredWilsonInterval(successes, trials, level);
    expect(interval.lower).toBeCloseTo(lower, 13);
    expect(interval.upper).toBeCloseTo(upper, 13);
  });

  it('never takes more trials than were seen, however alike the clusters are', () => {
    expect(clusteredWilsonInterval([1, 1], [10, 10], 0.95)).toEqual(wilsonInterval(2, 20, 0.95));
  });

  it('takes a cluster as one trial where none or all succeed', () => {
    expect(clusteredWilsonInterval([0, 0, 0], [100, 50, 7], 0.95)).toEqual(wilsonInterval(0, 3, 0.95));
    expect(clusteredWilsonInterval([9, 8], [9, 8], 0.95)).toEqual(wilsonInterval(2, 2, 0.95));
  });

  it.each([
    ['no clusters', [], []],
    ['a single one with both', [3], [10]],
    ['more successes than trials', [3, 9], [2, 2]],
  ])('has no limits for %s', (_, successes, trials) => {
    expect(clusteredWilsonInterval(successes, trials, 0.95)).toEqual({
      lower: Number.NaN,
      upper: Number.NaN,
    });
  });

  it('holds the proportion, within 0 and 1, and is no narrower than of independent trials', () => {
    fc.assert(
      fc.property(clusters, (all) => {
        const [successes, trials] = [0, 1].map((part) => all.map((each) => each[part]));
        const { lower, upper } = clusteredWilsonInterval(successes, trials, 0.95);
        const [x, n] = [successes, trials].map((values) => values.reduce((sum, value) => sum + value));
        const independent = wilsonInterval(x, n, 0.95);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(x / n + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(x / n - 1e-12);
        expect(upper).toBeLessThanOrEqual(1);
        expect(upper - lower).toBeGreaterThanOrEqual(independent.upper - independent.lower - 1e-12);
      }),
    );
  });
});
