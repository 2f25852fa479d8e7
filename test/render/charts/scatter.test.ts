import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, hostile, words } from '../samples.js';
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

describe('a scatter plot of few rows', () => {
  const marked = { ...scatter, label: 'name' } as const;
  const numbered = (points: readonly (readonly [number, number])[]) => [
    column(
      'name',
      'text',
      points.map((_, row) => `n${row}`),
    ),
    ...[0, 1].map((axis) =>
      column(
        'xy'[axis],
        'number',
        points.map((point) => point[axis]),
      ),
    ),
  ];

  it('has marks, a key and the names of its quadrants', () => {
    const columns = [
      column('name', 'word', ['given', '产品质量', 'c', 'on the cut', 'elsewhere', 'same as c']),
      column('x', 'number', [1, 5, 3.1, 3, Number.NaN, 3.1]),
      column('y', 'percent', [0, 1, 0.49, 0.8, 0.5, 0.49]),
      column('part', 'word', []),
    ];
    const quadrants = { column: 'part', values: ['improve this first', '保持', 'low', 'given'] } as const;
    const say = words('en', { x: 'Performance', y: 'Importance', name: 'Item' });
    expect(picture({ ...marked, xCut: 3, yCut: 0.5, quadrants }, columns, { say })).toMatchInlineSnapshot(`
      "
      Importance
      100% ┤ improve this    │               B
           │ first           │           保持
           │                 │
       80% ┤                 D
           │                 │
           │                 │
       60% ┤                 │
           │                 │
       50% ┤─────────────────┼────────────────
       40% ┤                 │C
           │                 │
           │                 │
       20% ┤                 │
           │                 │
           │ low             │
        0% ┤A                │       As given
           └┬───────┬────────┬───────┬───────┬
            1       2        3       4       5
                       Performance
         Item        Perform…  Importa…
      A  As given         1.0      0.0%
      B  产品质量         5.0    100.0%
      C  c                3.1     49.0%
      C  same as c        3.1     49.0%
      D  on the cut       3.0     80.0%
      –  elsewhere          –     50.0%
      "
    `);
  });

  it('puts each on its side of the cuts, once, and all of them in the key', () => {
    const value = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: -9, max: 9 }) },
      fc.constant(Number.NaN),
    );
    const between = fc.integer({ min: -7, max: 6 }).map((whole) => whole + 0.5);
    const ends = [
      [-9, -9],
      [9, 9],
    ] as const;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { maxLength: 33 }).map((points) => [...points, ...ends]),
        fc.record({ xCut: between, yCut: between }),
        fc.integer({ min: 40, max: 100 }),
        (points, cuts, width) => {
          const lines = draw({ ...marked, ...cuts }, numbered(points), { width });
          const key = lines.slice(-points.length).map((line) => line.split(/ +/));
          expect(key.map(([, name]) => name).sort()).toEqual(points.map((_, row) => `n${row}`).sort());

          const plot = lines.slice(1, 17).map((line) => line.replace(/^[^│┤]*[│┤]/, ''));
          const across = plot.findIndex((line) => (line.match(/─/g) ?? []).length > line.length / 2);
          const down = plot[across].indexOf('┼');
          expect(plot.join('').match(/[A-Z1-9]/g)).toHaveLength(
            new Set(key.map(([mark]) => mark).filter((mark) => mark !== '–')).size,
          );
          for (const [mark, name] of key) {
            const [x, y] = points[Number(name.slice(1))];
            expect(mark === '–').toBe(Number.isNaN(x + y));
            if (mark === '–') continue;
            const line = plot.findIndex((each) => each.includes(mark));
            expect(Math.sign(plot[line].indexOf(mark) - down)).toBe(Math.sign(x - cuts.xCut));
            expect(Math.sign(across - line)).toBe(Math.sign(y - cuts.yCut));
          }
        },
      ),
    );
  });

  it('disarms hostile names, and names that look like marks are none', () => {
    const names = [hostile.ansi, hostile.override, hostile.lines, 'B'];
    const columns = numbered(names.map((_, row) => [row, row]));
    columns[0].values = names;
    const key = draw(marked, columns, { width: 80 }).slice(-4);
    expect(key.map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
      ['A', '␛[31mred␛[0m␇'],
      ['B', 'user\\u{202e}gnp.exe'],
      ['C', 'one␊two␍␊three\\u{2028}four'],
      ['D', 'B'],
    ]);
  });

  it('has a mark for each of 35 rows, and dots for more', () => {
    const points = Array.from({ length: 36 }, (_, row) => [row, row % 7] as const);
    const lines = draw(marked, numbered(points.slice(1)), { width: 80 });
    expect(
      lines
        .slice(-35)
        .map((line) => line[0])
        .join(''),
    ).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789');
    expect(dots(lines)).toBe(0);
    const cloud = draw(marked, numbered(points), { width: 80 });
    expect(dots(cloud)).toBe(36);
    expect(cloud).toEqual(draw(scatter, numbered(points), { width: 80 }));
  });
});

describe('names of quadrants', () => {
  const columns = (points: readonly (readonly [number, number])[]) => [
    column('part', 'word', []),
    column(
      'x',
      'number',
      points.map(([x]) => x),
    ),
    column(
      'y',
      'number',
      points.map(([, y]) => y),
    ),
  ];
  const values = ['upper left', 'upper right', 'lower left', 'lower right'] as const;
  const named = { ...scatter, quadrants: { column: 'part', values } };
  const corners = [
    [0, 10],
    [10, 10],
    [0, 0],
    [10, 0],
  ] as const;

  it('give way to points', () => {
    const lines = draw({ ...named, xCut: 5, yCut: 5 }, columns(corners), { width: 60 });
    const where = values.map((name) => lines.findIndex((line) => line.includes(name)));
    expect(where).toEqual([2, 2, 15, 15]);
  });

  it('are left out where there is no room for a whole word, and without both cuts', () => {
    const narrow = draw({ ...named, xCut: 1.5, yCut: 5 }, columns(corners), { width: 40 }).join('\n');
    expect(narrow).toContain('upper right');
    expect(narrow).not.toMatch(/upp(?!er right)|low(?!er right)|left/);
    expect(draw({ ...named, xCut: 5 }, columns(corners))).toEqual(
      draw({ ...scatter, xCut: 5 }, columns(corners)),
    );
  });
});
