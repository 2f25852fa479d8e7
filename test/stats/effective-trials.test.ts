import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveTrials } from '../../src/stats/effective-trials.js';

const clusters = fc.array(
  fc
    .integer({ min: 1, max: 50 })
    .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials))),
  { minLength: 2, maxLength: 20 },
);

describe('effectiveTrials', () => {
  // The docstring's formulas in Python, with quantiles of scipy 1.17.1
  it.each([
    [[0, 5, 1], [10, 10, 20], 0.95, 1.52542469004729],
    [[0, 1, 0, 6, 0, 0, 3, 0], [4, 12, 3, 9, 5, 2, 20, 6], 0.95, 12.825768010388837],
    [[0, 1, 0, 6, 0, 0, 3, 0], [4, 12, 3, 9, 5, 2, 20, 6], 0.9, 14.071510960422572],
  ])('agrees with Python on %j of %j at %d', (successes, trials, level, expected) => {
    expect(effectiveTrials(successes, trials, level)).toBeCloseTo(expected, 11);
  });

  it('is never more than were seen, however alike the clusters are', () => {
    expect(effectiveTrials([1, 1], [10, 10], 0.95)).toBe(20);
  });

  it('takes a cluster as one trial where none or all succeed', () => {
    expect(effectiveTrials([0, 0, 0], [100, 50, 7], 0.95)).toBe(3);
    expect(effectiveTrials([9, 8], [9, 8], 0.95)).toBe(2);
    expect(effectiveTrials([0], [9], 0.95)).toBe(1);
  });

  it.each([
    ['no clusters', [], []],
    ['a single one with both', [3], [10]],
    ['more successes than trials', [3, 9], [2, 2]],
  ])('is unknown for %s', (_, successes, trials) => {
    expect(effectiveTrials(successes, trials, 0.95)).toBeNaN();
  });

  it('is positive, and the same whatever the order of the clusters', () => {
    fc.assert(
      fc.property(clusters, (all) => {
        const of = (order: readonly (readonly number[])[]) =>
          effectiveTrials(
            order.map(([x]) => x),
            order.map(([, t]) => t),
            0.95,
          );
        expect(of(all)).toBeGreaterThan(0);
        expect(of(all.toReversed()) / of(all)).toBeCloseTo(1, 8);
      }),
    );
  });
});
