import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gini } from '../../src/stats/gini.js';

/** By its definition: half the mean absolute difference of all pairs, divided by the mean. */
function ofPairs(values: readonly number[]): number {
  const n = values.length;
  const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return differences.reduce((sum, difference) => sum + difference, 0) / (2 * n * n * mean);
}

test('is that of the incomes in the examples of R’s ineq', () => {
  const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
  // R ineq 0.2-13: Gini(x)
  expect(gini(incomes.toReversed())).toBeCloseTo(0.4620911, 7);
});

test.each([
  ['all equal', [3, 3, 3], 0],
  ['one', [5], 0],
  ['one who has all of four', [8, 0, 0, 0], 0.75],
  ['nothing', [], Number.NaN],
  ['no total', [1, -1], Number.NaN],
  ['losses', [6, -2], 1],
])('of %s', (_, values, expected) => {
  expect(gini(values)).toBe(expected);
});

test('is the mean difference of all pairs, whatever the unit', () => {
  const amounts = fc.array(fc.integer({ min: -1000, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 1000 }), (values, unit) => {
      fc.pre(values.reduce((sum, value) => sum + value, 0) > 0);
      const descending = values.toSorted((a, b) => b - a);
      expect(gini(descending)).toBeCloseTo(ofPairs(values), 8);
      expect(gini(descending.map((value) => value * unit))).toBeCloseTo(gini(descending), 8);
    }),
  );
});
