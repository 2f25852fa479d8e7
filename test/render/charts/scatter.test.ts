import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, words } from '../samples.js';
import { draw, picture } from './draw.js';

const scatter = { type: 'scatter', x: 'x', y: 'y' } as const;

/** The number of dots in a picture. */
function dots(lines: readonly string[]): number {
  const bits = [...lines.join('').matchAll(/[⠁-⣿]/g)].map(([cell]) => cell.charCodeAt(0) - 0x2800);
  return bits.reduce((sum, cell) => sum + cell.toString(2).replaceAll('0', '').length, 0);
}

describe('a scatter plot', () => {
  it('has a dot for each row and a rule at each cut', () => {
    const columns = [
      column('x', 'days', [10, 20, 30, 40, 55, Number.NaN]),
      column('y', 'percent', [0.1, 0.3, 0.2, 0.9, 0.55, 0.5]),
    ];
    const say = words('zh-CN', { x: '关系时长', y: '毛利率' });
    expect(picture({ ...scatter, xCut: 25, yCut: 0.4 }, columns, { say })).toMatchInlineSnapshot(`
      "
      毛利率
      100% ┤          │
           │          │         ⠄
           │          │
       80% ┤          │
           │          │
           │          │
       60% ┤          │
           │          │                   ⠁
           │          │
       40% ┤──────────┼───────────────────────
           │          │
           │      ⠈   │
       20% ┤          │  ⠠
           │          │
           │⠂         │
        0% ┤          │
           └┬─────┬───┬─────────┬──────┬─────┬
            10   20  25        40     50    60
                         关系时长
      "
    `);
  });

  it('has an axis that bends where most values are crowded, with all in the frame', () => {
    const values = Array.from({ length: 100 }, (_, index) => Math.round(10 ** (index / 16.5)));
    const columns = [
      column('x', 'count', values),
      column(
        'y',
        'number',
        values.map((_, index) => index % 10),
      ),
    ];
    expect(picture(scatter, columns)).toMatchInlineSnapshot(`
      "
      y
      10 ┤
         │  ⠠   ⠄  ⠠   ⠄   ⠄  ⠠   ⠠   ⠄   ⠄  ⠠
         │
       8 ┤  ⠂  ⠐   ⠂   ⠂  ⠐   ⠐   ⠂  ⠐   ⠐   ⠂
         │  ⡀  ⡀  ⢀   ⢀   ⡀   ⡀  ⢀   ⢀   ⡀   ⡀
         │
       6 ┤ ⠂  ⠐   ⠐   ⠂   ⠂  ⠐   ⠂   ⠂  ⠐   ⠐
         │
         │ ⠁  ⠈   ⠁  ⠈   ⠈   ⠁   ⠁  ⠈   ⠈   ⠁
       4 ┤ ⠄  ⠄  ⠠   ⠠   ⠄   ⠄  ⠠   ⠄   ⠄  ⠠
         │
         │ ⠁ ⠈   ⠈   ⠁  ⠈   ⠈   ⠁   ⠁  ⠈   ⠈
       2 ┤⠄  ⠄   ⠄  ⠠   ⠠   ⠄   ⠄  ⠠   ⠄   ⠄
         │
         │⠂  ⠂  ⠐   ⠂   ⠂  ⠐   ⠐   ⠂   ⠂  ⠐
       0 ┤⡀ ⢀   ⡀   ⡀  ⢀   ⢀   ⡀  ⢀   ⢀   ⡀
         └─────┬─────┬─────┬─────┬─────┬─────┬
              10    100   1K    10K  100K   1M
                           x
      "
    `);
  });

  it('has dots for the farthest points', () => {
    const far = [...Array.from({ length: 50 }, () => 1), 1e6, -1e6];
    const lines = draw(scatter, [column('x', 'number', far), column('y', 'number', far)]);
    expect(dots(lines)).toBe(3);
  });

  it('keeps its cuts in the frame, and has none where a cut is unknown', () => {
    const columns = [column('x', 'count', [1, 2]), column('y', 'count', [1, 2])];
    expect(draw({ ...scatter, yCut: 900 }, columns).join('')).toMatch(/900 ┤─+/);
    expect(draw({ ...scatter, xCut: Number.NaN, yCut: Number.NaN }, columns)).toEqual(draw(scatter, columns));
  });

  it('has no more dots than points, and one at least', () => {
    const value = fc.oneof(fc.double(), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value)), (points) => {
        const known = points.filter((point) => point.every(Number.isFinite));
        const columns = [0, 1].map((axis) =>
          column(
            'xy'[axis],
            'number',
            points.map((point) => point[axis]),
          ),
        );
        const drawn = dots(draw(scatter, columns));
        expect(drawn).toBeLessThanOrEqual(known.length);
        expect(drawn > 0).toBe(known.length > 0);
      }),
    );
  });
});
