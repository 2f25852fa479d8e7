import { describe, expect, it } from 'vitest';
import { column, words } from '../samples.js';
import { draw, picture } from './draw.js';

describe('lines', () => {
  it('run over x, between round numbers', () => {
    const months = Array.from({ length: 13 }, (_, month) => month);
    const columns = [
      column('month', 'count', months),
      column(
        'survival',
        'percent',
        months.map((month) => 1 / (1 + 0.2 * month)),
      ),
    ];
    const say = words('en', { month: 'Month', survival: 'Survival' });
    expect(
      picture({ type: 'line', x: 'month', values: ['survival'] }, columns, { say }),
    ).toMatchInlineSnapshot(`
      "
      Survival
      100% ┤⠱⡀
           │ ⠑⡄
           │  ⠘⢄
       80% ┤   ⠈⠢⡀
           │     ⠑⢄
       60% ┤       ⠉⠢⡀
           │         ⠈⠑⢄⡀
           │            ⠈⠑⠢⢄⡀
       40% ┤                ⠈⠉⠒⠤⢄⣀
           │                      ⠉⠑⠢⠤⢄⣀⣀⡀
           │                             ⠈⠉⠉⠒⠒
       20% ┤
           └┬────────────────────────────────┬
            0                               12
                          Month
      "
    `);
  });

  it('have a rule at zero where they cross it', () => {
    const profit = [2_0000, 9_0000, 12_0000, 12_0000, 9_0000, 1_0000, -8_0000];
    expect(
      picture({ type: 'line', values: ['毛利'] }, [column('毛利', 'money', profit)], { say: words('zh-CN') }),
    ).toMatchInlineSnapshot(`
      "
      毛利
       15 ┤
          │          ⣀⠤⠤⠤⠤⠤⠤⠤⢄⡀
       10 ┤      ⣀⠤⠒⠉         ⠈⠑⠢⢄⡀
          │    ⡠⠊                 ⠈⢆
        5 ┤  ⢀⠎                     ⠑⡄
          │⢀⠔⠁                       ⠈⠢⡀
          │⠁                           ⠑⢄
        0 ┤─────────────────────────────⠈⢢────
          │                               ⠱⡀
       -5 ┤                                ⠑⡄
          │                                 ⠈⢆
      -10 ┤
          └┬─────────────────────────────────┬
           1                                 7
      "
    `);
  });

  it('are told apart by their strokes', () => {
    const columns = [
      column('day', 'date', [19_723, 20_000]),
      column('high', 'number', [3, 2]),
      column('middle', 'number', [2, 1]),
      column('low', 'number', [1, 0]),
    ];
    expect(
      picture({ type: 'line', x: 'day', values: ['high', 'middle', 'low'] }, columns),
    ).toMatchInlineSnapshot(`
      "
      ⠤⠤⠤⠤ high   ⠤⠤ ⠠ middle   ⠄⠠ ⠄ low
      3 ┤⠉⠑⠒⠢⠤⠤⣀⣀
        │        ⠉⠉⠑⠒⠒⠤⠤⣀⣀⡀
        │                 ⠈⠉⠑⠒⠒⠤⠤⣀⣀⡀
        │                          ⠈⠉⠉⠒⠒⠤⠤⢄⣀⡀
      2 ┤⠉⠑ ⠐⠤⠄ ⣀⣀                          ⠈⠉
        │          ⠈⠒⠂ ⠤⠤ ⢀⡀
        │                  ⠈⠁ ⠒⠒ ⠠⠤⡀
      1 ┤⡀                           ⠉⠉ ⠐⠒⠄ ⢄⣀
        │ ⠈ ⠁⠐ ⠄⠠ ⡀
        │          ⠈ ⠁⠐ ⠄⠠ ⡀
        │                   ⠈ ⠁⠐ ⠄⠠ ⡀⢀
      0 ┤                              ⠁⠐ ⠂⠠ ⡀
        └┬───────────────────────────────────┬
         2024-01-01                 2024-10-04
                          day
      "
    `);
  });

  it('have gaps where values are unknown', () => {
    const columns = [
      column('name', 'word', ['given', 'b', 'c', 'd', 'e', null]),
      column('n', 'count', [1, 2, null, Number.NaN, 2, 1]),
    ];
    expect(picture({ type: 'line', x: 'name', values: ['n'] }, columns)).toMatchInlineSnapshot(`
      "
      n
      2 ┤       ⡜                     ⢣
        │      ⢰⠁                     ⠈⡆
        │     ⢀⠇                       ⠸⡀
        │     ⡸                         ⢇
        │    ⢠⠃                         ⠘⡄
        │    ⡎                           ⢱
        │   ⡸                             ⢇
        │  ⢠⠃                             ⠘⡄
        │  ⡎                               ⢱
        │ ⢰⠁                               ⠈⡆
        │⢀⠇                                 ⠸⡀
      1 ┤⡜                                   ⢣
        └┬───────────────────────────────────┬
         As given                            –
                         name
      "
    `);
  });

  it('are a dot in the middle where there is one value', () => {
    expect(picture({ type: 'line', values: ['n'] }, [column('n', 'days', [7])])).toMatchInlineSnapshot(`
      "
      n
        │
        │
        │
        │
        │
        │
      7 ┤                  ⠈
        │
        │
        │
        │
        │
        └──────────────────┬──────────────────
                           1
      "
    `);
  });

  it.each([[[]], [[null, Number.NaN]]])('are not drawn of %j', (values) => {
    expect(draw({ type: 'line', values: ['n'] }, [column('n', 'days', values)])).toEqual([]);
  });

  it('keep the peak of a hundred thousand values', () => {
    const flat = new Float64Array(100_000).fill(1);
    const peak = Float64Array.from(flat, (_, row) => (row === 77_777 ? 100 : 1));
    const [one, other] = [flat, peak].map((values) =>
      draw({ type: 'line', values: ['n'] }, [column('n', 'number', values)]),
    );
    expect(one.filter((line) => /[⠁-⣿]/.test(line))).toHaveLength(1);
    expect(other.filter((line) => /[⠁-⣿]/.test(line))).toHaveLength(12);
    expect(other[1]).toMatch(/^ *100 ┤ +[⠁-⣿]$/);
  });
});
