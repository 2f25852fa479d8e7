import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometricMeanMatrix } from '../../src/stats/geometric-mean-matrix.js';

const judgement = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : 1 + step));
const matrix = fc.tuple(judgement, judgement, judgement).map(([ab, ac, bc]) => [
  [1, ab, ac],
  [1 / ab, 1, bc],
  [1 / ac, 1 / bc, 1],
]);
const judges = fc.array(matrix, { minLength: 1, maxLength: 9 });

function expectClose(actual: readonly (readonly number[])[], expected: readonly (readonly number[])[]) {
  expected.forEach((row, i) => {
    row.forEach((value, j) => {
      expect(actual[i][j]).toBeCloseTo(value, 10);
    });
  });
}

describe('geometricMeanMatrix', () => {
  it('is the geometric mean, entry by entry', () => {
    const judgements = [2, 3, 7].map((ratio) => [
      [1, ratio],
      [1 / ratio, 1],
    ]);
    // scipy 1.17.1 scipy.stats.gmean([2, 3, 7])
    const joint = 3.4760266448864496;
    expectClose(geometricMeanMatrix(judgements), [
      [1, joint],
      [1 / joint, 1],
    ]);
  });

  it('of one judge is what the judge said', () => {
    fc.assert(
      fc.property(matrix, (only) => {
        expect(geometricMeanMatrix([only])).toEqual(only);
      }),
    );
  });

  it('of judges who agree is what they said', () => {
    fc.assert(
      fc.property(matrix, fc.integer({ min: 1, max: 20 }), (said, count) =>
        expectClose(geometricMeanMatrix(new Array(count).fill(said)), said),
      ),
    );
  });

  it('stays reciprocal', () => {
    fc.assert(
      fc.property(judges, (matrices) => {
        const joint = geometricMeanMatrix(matrices);
        joint.forEach((row, i) => {
          row.forEach((ratio, j) => {
            expect(ratio * joint[j][i]).toBeCloseTo(1, 12);
          });
        });
      }),
    );
  });

  it('hears the judges in any order', () => {
    fc.assert(
      fc.property(judges, (matrices) =>
        expectClose(geometricMeanMatrix([...matrices].reverse()), geometricMeanMatrix(matrices)),
      ),
    );
  });

  it('takes a thousand judges at the end of the scale', () => {
    const extreme = [
      [1, 9],
      [1 / 9, 1],
    ];
    expectClose(geometricMeanMatrix(new Array(1000).fill(extreme)), extreme);
  });

  it('takes none', () => {
    expect(geometricMeanMatrix([])).toEqual([]);
  });
});
