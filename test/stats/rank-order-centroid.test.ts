import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks } from '../../src/stats/competition-ranks.js';
import { rankOrderCentroid } from '../../src/stats/rank-order-centroid.js';

function expectClose(actual: readonly number[], expected: readonly number[], digits: number) {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, k) => {
    expect(actual[k]).toBeCloseTo(value, digits);
  });
}

describe('rankOrderCentroid', () => {
  it.each([
    // Hand check: w_k = (1/k + … + 1/n)/n
    [[1]],
    [[0.75, 0.25]],
    [[0.6111, 0.2778, 0.1111]],
    [[0.5208, 0.2708, 0.1458, 0.0625]],
    [[0.4567, 0.2567, 0.1567, 0.09, 0.04]],
  ])('gives the centroid weights %j', (expected) => {
    expectClose(rankOrderCentroid(expected.map((_, k) => k + 1)), expected, 4);
  });

  it('keeps the order of the criteria', () => {
    expectClose(rankOrderCentroid([3, 1, 2]), [0.1111, 0.6111, 0.2778], 4);
  });

  it('lets tied criteria share the weights of their places', () => {
    // By hand from the four published weights: (.5208 + .2708)/2 and (.2708 + .1458 + .0625)/3
    expectClose(rankOrderCentroid([1, 1, 3, 4]), [0.3958, 0.3958, 0.1458, 0.0625], 4);
    expectClose(rankOrderCentroid([2, 1, 2, 2]), [0.1597, 0.5208, 0.1597, 0.1597], 4);
    expectClose(rankOrderCentroid([1, 1, 1, 1, 1]), [0.2, 0.2, 0.2, 0.2, 0.2], 12);
  });

  it('gives weights above 0 that sum to 1 and follow the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), (importance) => {
        const ranks = competitionRanks(importance);
        const weights = rankOrderCentroid(ranks);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(Array.from(competitionRanks(weights))).toEqual(Array.from(ranks));
      }),
    );
  });

  it('weighs nothing where there is nothing', () => {
    expect(rankOrderCentroid([])).toEqual([]);
  });
});
