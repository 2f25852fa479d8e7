import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../../../src/render/charts/sample.js';

describe('sampling a line', () => {
  it('keeps the first, the lowest, the highest and the last value of a column, in their order', () => {
    expect(sample([0, 0, 0, 0, 0, 0, 1], [3, 9, 5, 1, 4, 2, 7])).toEqual([
      [
        [0, 3],
        [0, 9],
        [0, 1],
        [0, 2],
        [1, 7],
      ],
    ]);
  });

  it('begins anew after a gap', () => {
    expect(sample([0, 1, 2, Number.NaN, 4], [1, Number.NaN, 3, 4, 5])).toEqual([
      [[0, 1]],
      [[2, 3]],
      [[4, 5]],
    ]);
  });

  it('loses no extreme of any column, and keeps four points of each at most', () => {
    const values = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (all, columns) => {
        const columnOf = all.map((_, row) => Math.floor((row * columns) / all.length));
        const [run] = sample(columnOf, all);
        for (let column = 0; column < columns; column++) {
          const inside = all.filter((_, row) => columnOf[row] === column);
          const kept = run.filter(([at]) => at === column).map(([, value]) => value);
          expect(kept.length).toBeLessThanOrEqual(4);
          if (inside.length === 0) continue;
          expect([kept[0], kept.at(-1)]).toEqual([inside[0], inside.at(-1)]);
          expect(Math.min(...kept)).toEqual(Math.min(...inside));
          expect(Math.max(...kept)).toEqual(Math.max(...inside));
        }
      }),
    );
  });
});
