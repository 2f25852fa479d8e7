import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropyWeights } from '../../src/stats/entropy-weights.js';
import { permutations } from './permutations.js';

function expectClose(actual: readonly number[], expected: readonly number[], digits: number) {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, k) => {
    expect(actual[k]).toBeCloseTo(value, digits);
  });
}

/** Scores with a first column that is never constant. */
const scores = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 0, max: 6 }))
  .chain(([m, n]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n }), {
      minLength: m,
      maxLength: m,
    }),
  )
  .map((rows) => rows.map((row, i) => [i + 1, ...row]));

const problem = (code: string, details = {}) => expect.objectContaining({ problem: { code, ...details } });

describe('entropyWeights', () => {
  it('weighs two criteria of two alternatives', () => {
    // By hand: p = 1/5, 4/5 and 1/9, 8/9; entropies in bits, as log₂ 2 = 1
    const { entropies, weights } = entropyWeights([
      [1, 2],
      [4, 16],
    ]);
    expectClose(entropies, [0.721928, 0.503258], 6);
    expectClose(weights, [0.358889, 0.641111], 6);
  });

  it('agrees with SciPy, a zero and a constant column among the scores', () => {
    const { entropies, weights } = entropyWeights([
      [4, 3, 5, 1],
      [5, 4, 3, 1],
      [3, 5, 4, 1],
      [0, 2, 9, 1],
    ]);
    // scipy 1.17.1 scipy.stats.entropy(matrix, axis=0) / ln 4
    expectClose(entropies, [0.77729258, 0.96208718, 0.93678126, 1], 8);
    expectClose(weights, [0.68771034, 0.11707307, 0.19521659, 0], 8);
    expect([entropies[3], weights[3]]).toEqual([1, 0]);
  });

  it('takes columns of zeros and of sums that differ by rounding for constant', () => {
    const { entropies, weights } = entropyWeights([
      [0, 0.1 + 0.2, 1],
      [0, 0.3, 2],
      [0, 0.3, 3],
      [0, 0.3, 4],
      [0, 0.3, 5],
    ]);
    expect(entropies.slice(0, 2)).toEqual([1, 1]);
    expect(weights).toEqual([0, 0, 1]);
  });

  it('never finds more entropy than there can be', () => {
    // In floating point the first column's comes to 1 + 2·10⁻¹⁶.
    const { entropies, weights } = entropyWeights([
      [1 + 1e-9, 1],
      [1, 2],
      [1, 3],
    ]);
    expect([entropies[0], weights[0]]).toEqual([1, 0]);
  });

  it('takes a long constant column for constant, whatever its sum rounds to', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [0.1, i]);
    expect(entropyWeights(rows).weights).toEqual([0, 1]);
  });

  it('gives everything to a column that one alternative has alone', () => {
    const { entropies } = entropyWeights([[0], [7], [0]]);
    expect(entropies).toEqual([0]);
  });

  it('refuses data that tell nothing apart', () => {
    const constant = problem('entropy_constant');
    expect(() => entropyWeights([[3], [3]])).toThrow(constant);
    expect(() =>
      entropyWeights([
        [0, 5, 0.3],
        [0, 5, 0.1 + 0.2],
      ]),
    ).toThrow(constant);
    expect(() => entropyWeights([[1 + 1e-10], [1], [1], [1]])).toThrow(constant);
    expect(() => entropyWeights([[], []])).toThrow(constant);
  });

  it('refuses fewer than two alternatives', () => {
    expect(() => entropyWeights([])).toThrow(problem('entropy_rows'));
    expect(() => entropyWeights([[1, 2]])).toThrow(problem('entropy_rows'));
  });

  it('refuses a negative value, and names it', () => {
    expect(() =>
      entropyWeights([
        [1, 2],
        [3, -0.5],
      ]),
    ).toThrow(problem('entropy_negative', { value: '-0.5' }));
  });

  it('gives weights from 0 that sum to 1', () => {
    fc.assert(
      fc.property(scores, (matrix) => {
        const { entropies, weights } = entropyWeights(matrix);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(Math.min(...entropies)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...entropies)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the unit of a column', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (matrix, unit) => {
        const scaled = matrix.map(([first, ...rest]) => [first * unit, ...rest]);
        expectClose(entropyWeights(scaled).weights, entropyWeights(matrix).weights, 9);
      }),
    );
  });

  it('gives each criterion its weight in whatever order alternatives and criteria come', () => {
    const cases = scores.chain((matrix) =>
      fc.tuple(fc.constant(matrix), permutations(matrix.length), permutations(matrix[0].length)),
    );
    fc.assert(
      fc.property(cases, ([matrix, rows, columns]) => {
        const original = entropyWeights(matrix).weights;
        const reordered = rows.map((i) => columns.map((j) => matrix[i][j]));
        expectClose(
          entropyWeights(reordered).weights,
          columns.map((j) => original[j]),
          9,
        );
      }),
    );
  });
});
