import { describe, expect, it } from 'vitest';
import { alphaIfDropped } from '../../src/stats/alpha-if-dropped.js';
import { covarianceMatrix } from '../../src/stats/covariance-matrix.js';
import { cronbachAlpha } from '../../src/stats/cronbach-alpha.js';
import { expectNumbers } from './fit-expectations.js';
import { itemsOf, rows } from './survey-answers.js';

const missing = Number.NaN;

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
