import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky } from '../../src/stats/cholesky.js';
import { inverse } from '../../src/stats/inverse.js';

/** GGᵀ + I for any G: symmetric and positive definite. */
const positiveDefinite = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc
    .array(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    })
    .map((rows) =>
      rows.map((left, i) =>
        rows.map((right, j) => left.reduce((sum, value, k) => sum + value * right[k], i === j ? 1 : 0)),
      ),
    ),
);

const product = (a: readonly ArrayLike<number>[], b: readonly ArrayLike<number>[]) =>
  a.map((row) => b.map((_, j) => b.reduce((sum, other, k) => sum + row[k] * other[j], 0)));

function expectMatrix(actual: readonly ArrayLike<number>[] | null, expected: number[][], tolerance: number) {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((row, i) => {
    row.forEach((value, j) => {
      expect(Math.abs(actual![i][j] - value)).toBeLessThan(tolerance);
    });
  });
}

describe('cholesky', () => {
  it("factors Cholesky's textbook matrix", () => {
    // numpy 2.4.6 numpy.linalg.cholesky
    const factor = [
      [2, 0, 0],
      [6, 1, 0],
      [-8, 5, 3],
    ];
    expectMatrix(
      cholesky([
        [4, 12, -16],
        [12, 37, -43],
        [-16, -43, 98],
      ]),
      factor,
      1e-12,
    );
  });

  it('gives a factor that makes the matrix again', () => {
    fc.assert(
      fc.property(positiveDefinite, (matrix) => {
        const factor = cholesky(matrix)!;
        const transposed = factor.map((_, i) => factor.map((row) => row[i]));
        expectMatrix(product(factor, transposed), matrix, 1e-10);
      }),
    );
  });

  it.each([
    ['negative', [[-1]]],
    ['zero', [[0]]],
    [
      'indefinite',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'singular',
      [
        [0.1, 0.3],
        [0.3, 0.9],
      ],
    ],
    [
      'not a number',
      [
        [1, Number.NaN],
        [Number.NaN, 1],
      ],
    ],
    ['infinite', [[Number.POSITIVE_INFINITY]]],
  ])('has no factor of a matrix that is %s', (_, matrix) => {
    expect(cholesky(matrix)).toBeNull();
    expect(inverse(matrix)).toBeNull();
  });

  it('takes an empty matrix', () => {
    expect(cholesky([])).toEqual([]);
    expect(inverse([])).toEqual([]);
  });
});

describe('inverse', () => {
  it('gives the identity when multiplied with the matrix, and is symmetric', () => {
    fc.assert(
      fc.property(positiveDefinite, (matrix) => {
        const found = inverse(matrix)!;
        expectMatrix(
          product(matrix, found),
          matrix.map((row, i) => row.map((_, j) => Number(i === j))),
          1e-8,
        );
        found.forEach((row, i) => {
          row.forEach((value, j) => {
            expect(value).toBe(found[j][i]);
          });
        });
      }),
    );
  });

  it('takes very different scales', () => {
    expectMatrix(
      inverse([
        [1e-12, 0],
        [0, 1e12],
      ]),
      [
        [1e12, 0],
        [0, 1e-12],
      ],
      1e-3,
    );
  });
});
