import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeRows, sumModel, topsisModel } from '../../src/analyses/evaluate/model.js';
import { ranker } from '../../src/analyses/evaluate/ranker.js';
import { stability } from '../../src/analyses/evaluate/stability.js';
import { competitionRanks } from '../../src/stats/competition-ranks.js';
import { scorecardOf } from './facts.js';

const missing = Number.NaN;

function draw(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  given: { draws?: number; seed?: number; top?: number } = {},
) {
  const model = sumModel(Float64Array.from(matrix.flat()), matrix.length);
  return stability(model, matrix.length, Float64Array.from(weights), {
    draws: 1000,
    seed: 1,
    top: 1,
    ...given,
  });
}

describe('two customers and two criteria have a closed form', () => {
  // The first leads where its weight is above the tie. P(w > tie) for w ~ Beta(2·w1, 2·w2): scipy.stats.beta.sf
  test.each([
    [
      'tie at 1/2, weights .6 .4',
      [
        [5, 1],
        [1, 5],
      ],
      [0.6, 0.4],
      0.6367368140345706,
    ],
    [
      'tie at 1/3, weights .6 .4',
      [
        [5, 1],
        [3, 2],
      ],
      [0.6, 0.4],
      0.7825234386840235,
    ],
    [
      'tie at 1/3, uniform',
      [
        [5, 1],
        [3, 2],
      ],
      [0.5, 0.5],
      2 / 3,
    ],
    [
      'tie at 1/3, weights .1 .9',
      [
        [5, 1],
        [3, 2],
      ],
      [0.1, 0.9],
      0.10386450288428396,
    ],
  ])('%s', (_, matrix, weights, probability) => {
    const draws = 40_000;
    const { first, top, meanRank } = draw(matrix, weights, { draws });
    // Four standard errors
    const error = 4 * Math.sqrt((probability * (1 - probability)) / draws);
    expect(Math.abs(first[0] - probability)).toBeLessThan(error);
    expect(first[0] + first[1]).toBeCloseTo(1, 12);
    expect(top).toEqual(first);
    expect(meanRank[0]).toBeCloseTo(2 - first[0], 12);
  });
});

test('a seed gives the same draws, another seed others', () => {
  const matrix = [
    [5, 1, 3],
    [1, 5, 2],
    [3, 3, 3],
  ];
  const weights = [0.4, 0.4, 0.2];
  expect(draw(matrix, weights)).toEqual(draw(matrix, weights));
  expect(draw(matrix, weights, { seed: 2 })).not.toEqual(draw(matrix, weights));
});

test('who is tied for the first place is first', () => {
  const { first, top, meanRank } = draw(
    [
      [3, 4],
      [3, 4],
      [1, 1],
    ],
    [0.5, 0.5],
    { top: 2 },
  );
  expect([...first]).toEqual([1, 1, 0]);
  expect([...top]).toEqual([1, 1, 0]);
  expect([...meanRank]).toEqual([1, 1, 3]);
});

test('a criterion of weight 0 is never drawn', () => {
  const { first } = draw(
    [
      [1, 5],
      [2, 1],
    ],
    [1, 0],
  );
  expect([...first]).toEqual([0, 1]);
});

test('who has no score ranks last', () => {
  const { meanRank } = draw(
    [
      [missing, missing],
      [1, 2],
      [2, 1],
    ],
    [0.5, 0.5],
  );
  expect(meanRank[0]).toBe(3);
  expect(meanRank[1] + meanRank[2]).toBeCloseTo(3, 12);
});

test('TOPSIS: a customer that is best in everything is always first, whoever is incomplete', () => {
  const values = Float64Array.of(5, 5, 1, 3, missing, 5, 4, 2);
  const weights = Float64Array.of(0.3, 0.7);
  const model = topsisModel(completeRows(values, weights, scorecardOf([3, 7])), 4);
  const { first, meanRank } = stability(model, 4, weights, { draws: 500, seed: 3, top: 1 });
  expect([...first]).toEqual([1, 0, 0, 0]);
  expect(meanRank[2]).toBe(4);
});

const score = fc.integer({ min: 1, max: 5 });
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
  .chain(([criteria, rows]) =>
    fc.array(fc.array(score, { minLength: criteria, maxLength: criteria }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('someone is always first, and without ties the ranks average to (n + 1)/2', () => {
  fc.assert(
    fc.property(matrices, fc.nat(), (matrix, seed) => {
      const n = matrix.length;
      const weights = matrix[0].map(() => 1 / matrix[0].length);
      const { first, top, meanRank } = draw(matrix, weights, { draws: 20, seed, top: n });
      const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
      expect(total(first)).toBeGreaterThan(1 - 1e-9);
      expect([...top]).toEqual(matrix.map(() => 1));
      const distinct = new Set(matrix.map(String)).size === n && matrix[0].length > 1;
      if (distinct) expect(total(meanRank) / n).toBeCloseTo((n + 1) / 2, 9);
      else expect(total(meanRank) / n).toBeLessThanOrEqual((n + 1) / 2 + 1e-9);
    }),
  );
});

test('ranks are those of competitionRanks, again and again', () => {
  const values = fc.oneof(
    fc.array(
      fc.integer({ min: -3, max: 3 }).map((value) => value / 10 + 0.3 - 0.1),
      { maxLength: 20 },
    ),
    fc.array(fc.double(), { maxLength: 20 }),
  );
  fc.assert(
    fc.property(values, (scores) => {
      const rank = ranker(scores.length);
      rank(Float64Array.from(scores, (score) => -score));
      expect(rank(Float64Array.from(scores))).toEqual(competitionRanks(scores));
    }),
    { numRuns: 1000 },
  );
});
