import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaIfDropped } from '../../src/stats/alpha-if-dropped.js';
import { covarianceMatrix } from '../../src/stats/covariance-matrix.js';
import { cronbachAlpha } from '../../src/stats/cronbach-alpha.js';
import { expectNumbers } from './fit-expectations.js';
import { answers, itemsOf, rows } from './survey-answers.js';

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
          [0.1, 0.2, 0.4],
          // 1 less these, but for rounding
          [0.9, 0.8, 0.6],
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
