import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaIfDropped } from '../../src/stats/alpha-if-dropped.js';
import { covarianceMatrix } from '../../src/stats/covariance-matrix.js';
import { cronbachAlpha } from '../../src/stats/cronbach-alpha.js';
import { feldtInterval } from '../../src/stats/feldt-interval.js';
import { itemTotalCorrelations } from '../../src/stats/item-total-correlations.js';
import { normalVariate } from '../../src/stats/normal-variate.js';
import { random } from '../../src/stats/random.js';
import { expectNumbers } from './fit-expectations.js';

const missing = Number.NaN;

const rows = [
  [3, 4, 3],
  [5, 4, 4],
  [2, 2, 3],
  [4, 5, 5],
  [1, 2, 2],
];

function itemsOf(answers: readonly (readonly number[])[]): number[][] {
  return answers[0].map((_, item) => answers.map((row) => row[item]));
}

function correlation(x: number[], y: number[]): number {
  const { matrix } = covarianceMatrix([x, y]);
  return matrix[0][1] / Math.sqrt(matrix[0][0] * matrix[1][1]);
}

const answers = fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 4, maxLength: 4 }), {
  minLength: 3,
  maxLength: 40,
});

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

describe('cronbachAlpha', () => {
  it('of the five rows is 13/14', () => {
    expect(cronbachAlpha(covarianceMatrix(itemsOf(rows)).matrix)).toBeCloseTo(13 / 14, 14);
  });

  it('agrees with Julia', () => {
    const covariance = [
      [10, 6, 6, 6],
      [6, 11, 6, 6],
      [6, 6, 12, 6],
      [6, 6, 6, 13],
    ];
    // Julia, StatsBase 0.34: the example of cronbachalpha
    expect(cronbachAlpha(covariance)).toBeCloseTo(0.8136, 4);
    expectNumbers(alphaIfDropped(covariance), [0.75, 0.7606, 0.7714, 0.7826], 4);
  });

  it('is 1 for items that differ by a constant, and 0 for items that have nothing in common', () => {
    expect(
      cronbachAlpha(
        covarianceMatrix([
          [1, 2, 5],
          [3, 4, 7],
          [1, 2, 5],
        ]).matrix,
      ),
    ).toBeCloseTo(1, 14);
    expect(
      cronbachAlpha([
        [2, 0],
        [0, 3],
      ]),
    ).toBe(0);
  });

  it('is never above 1', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const alpha = cronbachAlpha(covarianceMatrix(itemsOf(given)).matrix);
        expect(alpha > 1 + 1e-12).toBe(false);
      }),
    );
  });

  it('of two items is the Spearman–Brown correlation where their variances are equal', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 1, noNaN: true }), (r) => {
        expect(
          cronbachAlpha([
            [1, r],
            [r, 1],
          ]),
        ).toBeCloseTo((2 * r) / (1 + r), 10);
      }),
    );
  });

  it('is unknown of one item, none, or items whose sum does not vary', () => {
    expect(cronbachAlpha([[3]])).toBeNaN();
    expect(cronbachAlpha([])).toBeNaN();
    expect(
      cronbachAlpha(
        covarianceMatrix([
          [1, 2, 3],
          [3, 2, 1],
        ]).matrix,
      ),
    ).toBeNaN();
    expect(
      cronbachAlpha(
        covarianceMatrix([
          [0.1, 0.2, 0.7],
          [0.7, 0.6, 0.1],
        ]).matrix,
      ),
    ).toBeNaN();
    expect(
      cronbachAlpha(
        covarianceMatrix([
          [4, 4],
          [4, 4],
        ]).matrix,
      ),
    ).toBeNaN();
    expect(cronbachAlpha(covarianceMatrix([[4], [3]]).matrix)).toBeNaN();
  });
});

describe('alphaIfDropped', () => {
  it('is the α of the other items', () => {
    const items = itemsOf(rows);
    const expected = items.map((_, item) => cronbachAlpha(covarianceMatrix(items.toSpliced(item, 1)).matrix));
    expectNumbers(alphaIfDropped(covarianceMatrix(items).matrix), expected, 14);
  });

  it('is unknown of two items', () => {
    expect(
      alphaIfDropped([
        [2, 1],
        [1, 2],
      ]),
    ).toEqual([missing, missing]);
  });
});

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

  it('is unknown where there is nothing to compare with', () => {
    expect(itemTotalCorrelations([[2]])).toEqual([missing]);
    expect(
      itemTotalCorrelations([
        [0, 0],
        [0, 1],
      ]),
    ).toEqual([missing, missing]);
  });
});

describe('feldtInterval', () => {
  // Feldt, Woodruff & Salih (1987), formulas 6 and 7, with the F quantiles of scipy 1.17.1; the first is
  // their example
  it.each([
    [0.79, 41, 26, 0.9, 0.7046759614862377, 0.8616144525848588],
    [0.85, 89, 7, 0.95, 0.7970648790349105, 0.8931665937370792],
    [13 / 14, 5, 3, 0.95, 0.6390976987597492, 0.9920454444275408],
    [-0.3, 20, 5, 0.95, -1.4870620722528183, 0.4201616410525739],
    [0.9, 99990, 22, 0.99, 0.8988166684197183, 0.9011749114444841],
  ])('for %d of %d respondents and %d items at %d agrees with scipy', (alpha, n, k, level, lower, upper) => {
    const interval = feldtInterval(alpha, n, k, level);
    expect(interval.lower).toBeCloseTo(lower, 12);
    expect(interval.upper).toBeCloseTo(upper, 12);
  });

  it('covers the truth as often as it says, for normal answers to parallel items', () => {
    const uniform = random(7);
    let covered = 0;
    for (let survey = 0; survey < 1000; survey++) {
      const given = Array.from({ length: 12 }, () => {
        const trait = normalVariate(uniform);
        return [0, 1, 2, 3].map(() => trait + normalVariate(uniform));
      });
      const { lower, upper } = feldtInterval(
        cronbachAlpha(covarianceMatrix(itemsOf(given)).matrix),
        12,
        4,
        0.95,
      );
      // The truth is 4/3 (1 − 8/20).
      if (lower <= 0.8 && 0.8 <= upper) covered++;
    }
    // 950 and four standard errors of it
    expect(Math.abs(covered - 950)).toBeLessThan(28);
  });

  it('is unknown of one respondent or one item, and of no α', () => {
    const unknown = { lower: missing, upper: missing };
    expect(feldtInterval(0.8, 1, 5, 0.95)).toEqual(unknown);
    expect(feldtInterval(0.8, 5, 1, 0.95)).toEqual(unknown);
    expect(feldtInterval(missing, 5, 5, 0.95)).toEqual(unknown);
  });
});
