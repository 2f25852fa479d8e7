import { expect, test } from 'vitest';
import { presets } from '../../src/analyses/evaluate/presets/index.js';
import { readScorecard } from '../../src/analyses/evaluate/scorecard.js';
import { scoreCustomers } from '../../src/analyses/evaluate/scores.js';
import { weigh } from '../../src/analyses/evaluate/weights.js';
import { ratedFacts, scorecardOf } from './facts.js';

const nobody = scoreCustomers(ratedFacts([]), scorecardOf([1]));

test('given weights are normalised, with a warning that prints a sum that is not 1 or 100', () => {
  const { source, values, notes } = weigh('given', scorecardOf([0.2, 0.1]), nobody, []);
  expect(source).toBe('given');
  expect(values[0]).toBeCloseTo(2 / 3, 15);
  expect(notes).toEqual([{ id: 'weights_sum', level: 'warning', args: { group: 'test', sum: 0.3 } }]);
});

test.each([[[0.7, 0.2, 0.1]], [[15, 15, 70]], [[100]]])('weights of %j need no warning', (weights) => {
  expect(weigh('given', scorecardOf(weights), nobody, []).notes).toEqual([]);
});

test('weights multiply down the groups, and siblings without weights share equally', () => {
  const scorecard = readScorecard(presets['customer-value'], 'customer-value');
  const { values, notes } = weigh('given', scorecard, nobody, []);
  // .6 · 1/2; .4 · 1/2 · 1/2; .4 · 1/2 · 1/4
  const expected = [0.3, 0.3, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05];
  expected.forEach((weight, k) => {
    expect(values[k]).toBeCloseTo(weight, 15);
  });
  expect(notes).toEqual([]);
});

test('the warning names the group whose weights do not add up', () => {
  const text =
    'name: a\nscale: [1, 5]\ngroups: [{id: g, weight: 1}]\ncriteria: [{id: x, group: g, weight: 3}, {id: y, group: g, weight: 9}]';
  const { values, notes } = weigh('given', readScorecard(text, 'a'), nobody, []);
  expect([...values]).toEqual([0.25, 0.75]);
  expect(notes).toEqual([{ id: 'weights_sum', level: 'warning', args: { group: 'g', sum: 12 } }]);
});

test('no weights at all are equal weights, and are called so', () => {
  const { source, values, notes } = weigh('given', scorecardOf([null, null, null, null]), nobody, []);
  expect(source).toBe('equal');
  expect([...values]).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(notes).toEqual([{ id: 'no_weights', level: 'info' }]);
});

test('equal weights pass the given ones over', () => {
  expect([...weigh('equal', scorecardOf([1, 99]), nobody, []).values]).toEqual([0.5, 0.5]);
});

// Hand check: E .721928 .503258
test('entropy weights', () => {
  const scorecard = scorecardOf([1, 1], { scale: [1, 20] });
  const scores = scoreCustomers(
    ratedFacts([
      [1, 2],
      [4, 16],
      [3, null],
    ]),
    scorecard,
  );
  const { values, notes } = weigh('entropy', scorecard, scores, []);
  expect(values[0]).toBeCloseTo(0.358889, 6);
  expect(values[1]).toBeCloseTo(0.641111, 6);
  expect(notes).toEqual([{ id: 'entropy_incomplete', level: 'warning', args: { customers: 1 } }]);
});

test.each([
  ['entropy_rows', [[1, 2]], [1, 5]],
  [
    'entropy_rows',
    [
      [1, null],
      [null, 2],
    ],
    [1, 5],
  ],
  [
    'entropy_constant',
    [
      [3, 2],
      [3, 2],
    ],
    [1, 5],
  ],
  [
    'entropy_negative',
    [
      [-1, 2],
      [1, 2],
    ],
    [-2, 2],
  ],
] as const)('entropy says %s', (code, matrix, scale) => {
  const scorecard = scorecardOf([1, 1], { scale });
  const scores = scoreCustomers(ratedFacts(matrix), scorecard);
  expect(() => weigh('entropy', scorecard, scores, [])).toThrow(code);
});

// Hand check: (1 + 1/2 + 1/3)/3, (1/2 + 1/3)/3, (1/3)/3
test('centroid weights follow the order of the given ones; ties share', () => {
  const { values, notes } = weigh('centroid', scorecardOf([20, 50, 30]), nobody, []);
  expect(values[1]).toBeCloseTo(0.6111, 4);
  expect(values[2]).toBeCloseTo(0.2778, 4);
  expect(values[0]).toBeCloseTo(0.1111, 4);
  expect(notes).toEqual([]);
  const tied = weigh('centroid', scorecardOf([20, 60, 20]), nobody, []).values;
  expect(tied[0]).toBe(tied[2]);
  expect(tied[0]).toBeCloseTo((0.2778 + 0.1111) / 2, 4);
});

test('centroid weights without given ones follow the list', () => {
  const { values, notes } = weigh('centroid', scorecardOf([null, null]), nobody, []);
  expect([...values]).toEqual([0.75, 0.25]);
  expect(notes).toEqual([{ id: 'listing_order', level: 'info' }]);
});

test('judgements name criteria by id or label, in any order', () => {
  const scorecard = readScorecard(presets['credit-5c'], 'credit-5c');
  const names = ['条件', 'Collateral', 'capital', 'capacity', '品德'];
  const matrix = names.map((_, i) => names.map((_, j) => (i + 1) / (j + 1)));
  const { values, judged } = weigh('ahp', scorecard, nobody, [{ file: 'j.csv', names, matrix }]);
  [5, 4, 3, 2, 1].forEach((part, k) => {
    expect(values[k]).toBeCloseTo(part / 15, 12);
  });
  expect(judged?.consistency.ratio).toBeCloseTo(0, 9);
});
