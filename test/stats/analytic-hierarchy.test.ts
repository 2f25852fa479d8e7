import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyticHierarchy } from '../../src/stats/analytic-hierarchy.js';
import { permutations } from './permutations.js';

/** The whole matrix from its upper triangle, row by row. */
function reciprocal(n: number, triangle: readonly number[]): number[][] {
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1));
  let next = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      matrix[i][j] = triangle[next++];
      matrix[j][i] = 1 / matrix[i][j];
    }
  }
  return matrix;
}

function consistent(weights: readonly number[]): number[][] {
  return weights.map((row) => weights.map((column) => row / column));
}

const judgement = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : 1 + step));

function judgements(least: number, most: number): fc.Arbitrary<number[][]> {
  return fc
    .integer({ min: least, max: most })
    .chain((n) =>
      fc
        .array(judgement, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
        .map((triangle) => reciprocal(n, triangle)),
    );
}

function expectClose(actual: ArrayLike<number>, expected: readonly number[], digits: number) {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, k) => {
    expect(actual[k]).toBeCloseTo(value, digits);
  });
}

describe('analyticHierarchy', () => {
  it('weighs three criteria', () => {
    // The textbook judgements 3, 5, 3; digits by independent computation, numpy 2.4.6 numpy.linalg.eig
    const { weights, lambdaMax, consistencyIndex, consistencyRatio } = analyticHierarchy(
      reciprocal(3, [3, 5, 3]),
    );
    expectClose(weights, [0.636986, 0.258285, 0.104729], 6);
    expect(lambdaMax).toBeCloseTo(3.038511, 6);
    expect(consistencyIndex).toBeCloseTo(0.0192555, 7);
    expect(consistencyRatio).toBeCloseTo(0.0332, 4);
  });

  it('weighs five cities', () => {
    // A textbook matrix; digits and farthest judgement by independent computation, numpy 2.4.6 numpy.linalg.eig
    const cities = reciprocal(5, [1 / 5, 3, 1 / 2, 5, 7, 1, 7, 1 / 4, 3, 7]);
    const { weights, lambdaMax, consistencyRatio, worst } = analyticHierarchy(cities);
    expectClose(weights, [0.152167, 0.433454, 0.071556, 0.305006, 0.037816], 6);
    expect(lambdaMax).toBeCloseTo(5.22524, 5);
    expect(consistencyRatio).toBeCloseTo(0.0503, 4);
    expect(worst).toEqual({ row: 0, column: 1 });
  });

  it("weighs Saaty's drinks", () => {
    // Saaty (2008), Decision making with the analytic hierarchy process, International Journal of Services
    // Sciences 1, 83–98: coffee, wine, tea, beer, soda, milk, water → .177 .019 .042 .116 .190 .129 .327, CR .022;
    // that wine against water is farthest is from numpy 2.4.6 numpy.linalg.eig
    const drinks = [
      [9, 5, 2, 1, 1, 1 / 2],
      [1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
      [1 / 3, 1 / 4, 1 / 3, 1 / 9],
      [1 / 2, 1, 1 / 3],
      [2, 1 / 2],
      [1 / 3],
    ];
    const { weights, consistencyRatio, worst } = analyticHierarchy(reciprocal(7, drinks.flat()));
    expectClose(weights, [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327], 3);
    expect(consistencyRatio).toBeCloseTo(0.022, 3);
    expect(worst).toEqual({ row: 1, column: 6 });
  });

  it('names the farthest judgement of an inconsistent matrix', () => {
    // numpy 2.4.6 numpy.linalg.eig: λmax 6.3435053, distances 1.3522 .2324 1.5325 / .9375 1.5461 / .6918
    const { lambdaMax, consistencyRatio, worst } = analyticHierarchy(
      reciprocal(4, [3, 5, 1 / 7, 2, 4, 1 / 3]),
    );
    expect(lambdaMax).toBeCloseTo(6.3435053, 7);
    expect(consistencyRatio).toBeCloseTo(0.7811684 / 0.9, 7);
    expect(worst).toEqual({ row: 1, column: 3 });
  });

  it('names the first of three criteria’s judgements, all equally far', () => {
    const triangle = fc
      .tuple(judgement, judgement, judgement)
      .filter(([ab, ac, bc]) => Math.abs((ab * bc) / ac - 1) > 1e-6);
    fc.assert(
      fc.property(triangle, (ratios) => {
        expect(analyticHierarchy(reciprocal(3, ratios)).worst).toEqual({ row: 0, column: 1 });
      }),
    );
  });

  it("knows Saaty's random indices up to fifteen criteria", () => {
    // Saaty (1980), The Analytic Hierarchy Process: mean consistency index of random matrices
    const table = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
    const found = table.map((_, k) => analyticHierarchy(consistent(new Array(k + 1).fill(1))).randomIndex);
    expect(found).toEqual(table);
  });

  it('has no consistency ratio beyond fifteen criteria', () => {
    const matrix = reciprocal(16, new Array(120).fill(2));
    const { randomIndex, consistencyIndex, consistencyRatio } = analyticHierarchy(matrix);
    expect(consistencyIndex).toBeGreaterThan(0);
    expect([randomIndex, consistencyRatio]).toEqual([null, null]);
  });

  it('finds one or two criteria consistent, whatever their ratio', () => {
    expect(analyticHierarchy([[1]])).toEqual({
      converged: true,
      weights: [1],
      lambdaMax: 1,
      consistencyIndex: 0,
      randomIndex: 0,
      consistencyRatio: 0,
      worst: null,
    });
    // 1/3 as people write it
    const { weights, consistencyIndex, consistencyRatio, worst } = analyticHierarchy([
      [1, 3],
      [0.33, 1],
    ]);
    expectClose(weights, [0.75, 0.25], 2);
    expect([consistencyIndex, consistencyRatio, worst]).toEqual([0, 0, null]);
  });

  it('gives back the weights that a consistent matrix was made from', () => {
    const given = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), {
      minLength: 3,
      maxLength: 15,
    });
    fc.assert(
      fc.property(given, (importance) => {
        const total = importance.reduce((sum, each) => sum + each, 0);
        const { weights, consistencyIndex, consistencyRatio, worst } = analyticHierarchy(
          consistent(importance),
        );
        expectClose(
          weights,
          importance.map((each) => each / total),
          12,
        );
        expect([consistencyIndex, consistencyRatio, worst]).toEqual([0, 0, null]);
      }),
    );
  });

  it('finds the principal eigenvector of any judgements on the scale of 1/9 to 9', () => {
    fc.assert(
      fc.property(judgements(1, 15), (matrix) => {
        const { converged, weights, lambdaMax, consistencyIndex } = analyticHierarchy(matrix);
        expect(converged).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        matrix.forEach((row, i) => {
          const product = row.reduce((sum, ratio, j) => sum + ratio * weights[j], 0);
          expect(product / (lambdaMax * weights[i])).toBeCloseTo(1, 10);
        });
        // The only positive eigenvector is the principal one (Perron).
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(consistencyIndex).toBeGreaterThanOrEqual(0);
        expect(lambdaMax).toBeGreaterThan(matrix.length - 1e-9);
      }),
    );
  });

  it('gives each criterion its weight in whatever order they come', () => {
    const cases = judgements(2, 9).chain((matrix) =>
      fc.tuple(fc.constant(matrix), permutations(matrix.length)),
    );
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        const original = analyticHierarchy(matrix);
        const reordered = analyticHierarchy(order.map((i) => order.map((j) => matrix[i][j])));
        expectClose(
          reordered.weights,
          order.map((i) => original.weights[i]),
          10,
        );
        expect(reordered.lambdaMax).toBeCloseTo(original.lambdaMax, 9);
      }),
    );
  });

  it('gives up on judgements far off the scale, and says so', () => {
    const { converged, weights, consistencyRatio } = analyticHierarchy(reciprocal(3, [1000, 1 / 1000, 500]));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    // Its verdict would be that of an estimate.
    expect([converged, consistencyRatio]).toEqual([false, null]);
  });

  it('weighs nothing where there is nothing', () => {
    expect(analyticHierarchy([]).weights).toEqual([]);
  });
});
