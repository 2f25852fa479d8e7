import { describe, expect, it } from 'vitest';
import { covarianceMatrix } from '../../src/stats/covariance-matrix.js';
import { cronbachAlpha } from '../../src/stats/cronbach-alpha.js';
import { feldtInterval } from '../../src/stats/feldt-interval.js';
import { normalVariate } from '../../src/stats/normal-variate.js';
import { random } from '../../src/stats/random.js';
import { itemsOf } from './survey-answers.js';

const missing = Number.NaN;

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
