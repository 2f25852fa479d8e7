import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TippingPoint, tippingPoints } from '../../src/analyses/evaluate/fragility.js';
import { weightedSum } from '../../src/analyses/evaluate/weighted-sum.js';
import { competitionRanks } from '../../src/stats/competition-ranks.js';

const missing = Number.NaN;

function sums(matrix: readonly (readonly number[])[], weights: Float64Array): Float64Array {
  const scores = new Float64Array(matrix.length);
  weightedSum(Float64Array.from(matrix.flat()), weights, scores);
  return scores;
}

function points(matrix: readonly (readonly number[])[], given: readonly number[]): TippingPoint[] {
  const total = given.reduce((sum, weight) => sum + weight, 0);
  const weights = Float64Array.from(given, (weight) => weight / total);
  const scores = sums(matrix, weights);
  const ranks = competitionRanks(scores);
  const best = [...scores.keys()]
    .filter((row) => !Number.isNaN(scores[row]))
    .sort((a, b) => ranks[a] - ranks[b] || a - b);
  return tippingPoints(Float64Array.from(matrix.flat()), weights, best, ranks);
}

/** The weights when one has changed and the others are rescaled. */
function changed(given: readonly number[], criterion: number, change: number): Float64Array {
  const total = given.reduce((sum, weight) => sum + weight, 0);
  const rest = total - given[criterion];
  return Float64Array.from(given, (weight, k) => {
    if (k === criterion) return weight / total + change;
    return (weight / rest) * (1 - given[criterion] / total - change);
  });
}

// 5w + 2(1 − w) = 3w + 4(1 − w) at w = 1/2
test('two criteria tie where their weights say', () => {
  const [first, second] = points(
    [
      [5, 2],
      [3, 4],
    ],
    [3, 1],
  );
  expect(first).toEqual({ better: 0, other: 1, criterion: 0, change: expect.closeTo(-0.25, 14) });
  expect(second).toEqual({ better: 0, other: 1, criterion: 1, change: expect.closeTo(0.25, 14) });
});

test('a criterion without weight can tie a pair too', () => {
  // 4(1 − t) + 1t = 3(1 − t) + 3t at t = 1/3
  const found = points(
    [
      [4, 1],
      [3, 3],
    ],
    [1, 0],
  );
  expect(found).toEqual([{ better: 0, other: 1, criterion: 1, change: expect.closeTo(1 / 3, 14) }]);
});

test('who is better in everything stays so', () => {
  expect(
    points(
      [
        [5, 5, 5],
        [4, 4, 4],
      ],
      [1, 2, 3],
    ),
  ).toEqual([]);
});

test('with missing scores the tie is a root of a quadratic', () => {
  // a: (3t + 5 · (1 − t)/2) / (t + (1 − t)/2), b: 4. With t = 1/3 a is 4.
  const found = points(
    [
      [3, 5, missing],
      [4, 4, 4],
    ],
    [1, 1, 1],
  );
  expect(found.map(({ change }) => change)).toEqual([0]);
  const tilted = points(
    [
      [3, 5, missing],
      [4, 4, 4],
    ],
    [2, 3, 1],
  );
  // 3t + 5 · (3/4)(1 − t) = 4 (t + (3/4)(1 − t)) at t = 3/7
  expect(tilted.find(({ criterion }) => criterion === 0)?.change).toBeCloseTo(3 / 7 - 1 / 3, 14);
});

test('of two roots the one within 0 and 1 is taken', () => {
  // a: (2t + 2(1 − t)/2 + 4(1 − t)/2) / 1 = 3 − t;  b lacks the second: (1.5t + 5(1 − t)/2) / (t + (1 − t)/2)
  // (2.5 − t) / (0.5 + 0.5t) = 3 − t where 0.5t² − 2t + 1 = 0: t = 2 − √2 = 0.586, and 2 + √2 outside.
  const found = points(
    [
      [2, 2, 4],
      [1.5, missing, 5],
    ],
    [1, 1, 1],
  );
  expect(found.find(({ criterion }) => criterion === 0)?.change).toBeCloseTo(2 - Math.SQRT2 - 1 / 3, 14);
});

// a: t + 8.5(1 − t); b, without the second: (3t + 4.5(1 − t)) / (t + 0.5(1 − t)). They are equal at 1/5 and 1/3.
test.each([
  [[2, 1, 1], 1 / 3 - 1 / 2],
  [[2, 3, 3], 1 / 5 - 1 / 4],
  [[1, 8, 8], 1 / 5 - 1 / 17],
])('of two ties by one criterion the nearer one is taken: weights %j', (weights, change) => {
  const found = points(
    [
      [1, 8, 9],
      [3, missing, 9],
    ],
    weights,
  );
  expect(found.find(({ criterion }) => criterion === 0)?.change).toBeCloseTo(change, 12);
});

test('a tie where a customer would lose its last score is none', () => {
  // Only at weight 1 of the first, which a lacks, could the two be thought equal.
  expect(
    points(
      [
        [missing, 5],
        [3, 4],
      ],
      [1, 1],
    ).filter(({ criterion }) => criterion === 0),
  ).toEqual([]);
});

describe('whatever the scores, some of them missing', () => {
  const score = fc.option(fc.integer({ min: 1, max: 9 }), { freq: 4, nil: missing });
  const problem = fc.integer({ min: 1, max: 5 }).chain((criteria) =>
    fc.record({
      weights: fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: criteria, maxLength: criteria })
        .filter((all) => all.some((each) => each > 0)),
      matrix: fc.array(fc.array(score, { minLength: criteria, maxLength: criteria }), { maxLength: 5 }),
    }),
  );

  test('the change ties the pair, and keeps all weights within 0 and 1', () => {
    fc.assert(
      fc.property(problem, ({ weights, matrix }) => {
        for (const { better, other, criterion, change } of points(matrix, weights)) {
          const now =
            criterion === null
              ? sums(matrix, Float64Array.from(weights))
              : sums(matrix, changed(weights, criterion, change));
          expect(Math.abs(now[better] - now[other])).toBeLessThan(1e-9);
          if (criterion === null) continue;
          const after = changed(weights, criterion, change);
          expect(Math.min(...after)).toBeGreaterThan(-1e-12);
          expect(Math.max(...after)).toBeLessThan(1 + 1e-12);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no smaller change of that weight ties the pair', () => {
    fc.assert(
      fc.property(problem, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ weights, matrix }, part) => {
        for (const { better, other, criterion, change } of points(matrix, weights)) {
          if (criterion === null) continue;
          for (const smaller of [change * part, -change * part]) {
            const after = changed(weights, criterion, smaller);
            if (Math.min(...after) < 0) continue;
            const now = sums(matrix, after);
            if (Number.isNaN(now[better] - now[other])) continue;
            expect(now[better]).toBeGreaterThan(now[other]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a criterion that is left out ties the pair nowhere', () => {
    fc.assert(
      fc.property(
        problem,
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        ({ weights, matrix }, target) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const found = points(matrix, weights);
          const scores = sums(matrix, Float64Array.from(weights));
          const ranks = competitionRanks(scores);
          weights.forEach((weight, criterion) => {
            if (weight === total) return;
            const now = sums(matrix, changed(weights, criterion, target - weight / total));
            for (let a = 0; a < matrix.length; a++) {
              for (let b = 0; b < matrix.length; b++) {
                if (Number.isNaN(scores[a] + scores[b]) || ranks[a] >= ranks[b]) continue;
                if (
                  found.some((each) => each.better === a && each.other === b && each.criterion === criterion)
                )
                  continue;
                expect(now[a]).toBeGreaterThan(now[b]);
              }
            }
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the most fragile come first', () => {
    fc.assert(
      fc.property(problem, ({ weights, matrix }) => {
        const sizes = points(matrix, weights).map(({ change }) => Math.abs(change));
        expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      }),
    );
  });
});
