import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covarianceMatrix } from '../../src/stats/covariance-matrix.js';
import { itemTotalCorrelations } from '../../src/stats/item-total-correlations.js';
import { expectNumbers } from './fit-expectations.js';
import { answers, itemsOf } from './survey-answers.js';

const missing = Number.NaN;

function correlation(x: number[], y: number[]): number {
  const { matrix } = covarianceMatrix([x, y]);
  return matrix[0][1] / Math.sqrt(matrix[0][0] * matrix[1][1]);
}

describe('itemTotalCorrelations', () => {
  it('is the correlation with the sum of the others', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const items = itemsOf(given);
        const actual = itemTotalCorrelations(covarianceMatrix(items).matrix);
        items.forEach((item, j) => {
          const rest = given.map((row) => row.toSpliced(j, 1).reduce((sum, each) => sum + each, 0));
          const expected = correlation(item, rest);
          if (Number.isNaN(expected)) expect(actual[j]).toBeNaN();
          else expect(actual[j]).toBeCloseTo(expected, 10);
        });
      }),
    );
  });

  it('does not leave −1 to 1 by rounding', () => {
    const proportional = [1, 3, 1 / 3].map((factor) => [1, 2, 4].map((each) => factor * each));
    const correlations = itemTotalCorrelations(covarianceMatrix(proportional).matrix);
    expectNumbers(correlations, [1, 1, 1], 14);
    expect(Math.max(...correlations)).toBe(1);
  });

  it('is unknown where there is nothing to compare with', () => {
    expect(itemTotalCorrelations([[2]])).toEqual([missing]);
    expect(
      itemTotalCorrelations([
        [0, 0],
        [0, 1],
      ]),
    ).toEqual([missing, missing]);
    // The last two add up to 1, but for rounding.
    const cancelling = [
      [1, 2, 4],
      [0.1, 0.2, 0.4],
      [0.9, 0.8, 0.6],
    ];
    expect(itemTotalCorrelations(covarianceMatrix(cancelling).matrix)[0]).toBeNaN();
  });
});
