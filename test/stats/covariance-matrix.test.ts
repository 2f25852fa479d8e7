import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covarianceMatrix } from '../../src/stats/covariance-matrix.js';
import { expectNumbers } from './fit-expectations.js';
import { answers, itemsOf, rows } from './survey-answers.js';

const missing = Number.NaN;

describe('covarianceMatrix', () => {
  it('agrees with NumPy', () => {
    const { matrix, respondents } = covarianceMatrix(itemsOf(rows));
    expect(respondents).toBe(5);
    // numpy 2.4.6 numpy.cov
    expectNumbers(matrix[0], [2.5, 1.75, 1.5], 12);
    expectNumbers(matrix[1], [1.75, 1.8, 1.3], 12);
    expectNumbers(matrix[2], [1.5, 1.3, 1.3], 12);
  });

  it('leaves out of all items whoever left out one', () => {
    const some = [[missing, 1, 1], ...rows, [9, 9, missing]];
    expect(covarianceMatrix(itemsOf(some))).toEqual(covarianceMatrix(itemsOf(rows)));
  });

  it('is symmetric, and does not move with a constant', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: -1e6, max: 1e6 }), (given, constant) => {
        const { matrix } = covarianceMatrix(itemsOf(given));
        const moved = covarianceMatrix(itemsOf(given.map((row) => row.map((each) => each + constant))));
        matrix.forEach((row, j) => {
          row.forEach((each, k) => {
            expect(each).toBe(matrix[k][j]);
            expect(moved.matrix[j][k]).toBeCloseTo(each, 8);
          });
        });
      }),
    );
  });

  it('is unknown with fewer than two complete respondents', () => {
    expect(covarianceMatrix([[1], [2]])).toEqual({
      matrix: new Array(2).fill([missing, missing]),
      respondents: 1,
    });
    expect(covarianceMatrix([[], []]).matrix).toEqual(new Array(2).fill([missing, missing]));
    expect(covarianceMatrix([])).toEqual({ matrix: [], respondents: 0 });
  });
});
