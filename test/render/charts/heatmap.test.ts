import { describe, expect, it } from 'vitest';
import { column, words } from '../samples.js';
import { draw, picture } from './draw.js';

const heatmap = { type: 'heatmap', x: 'to', y: 'from', value: 'n' } as const;

/** Every pair of these, in order. */
function pairs(names: readonly string[]) {
  return [
    column(
      'from',
      'text',
      names.flatMap((from) => names.map(() => from)),
    ),
    column(
      'to',
      'text',
      names.flatMap(() => names),
    ),
  ];
}

/** Retention by cohort and age, as far as it has come. */
function cohorts(count: number) {
  const cells = Array.from({ length: count }, (_, cohort) =>
    Array.from({ length: count - cohort }, (_, age) => ({ cohort, age })),
  ).flat();
  return [
    column(
      'from',
      'text',
      cells.map(({ cohort }) => `2024-${String(cohort + 1).padStart(2, '0')}`),
    ),
    column(
      'to',
      'count',
      cells.map(({ age }) => age),
    ),
    column(
      'n',
      'percent',
      cells.map(({ cohort, age }) => 1 / (1 + age * (1 + cohort / 10))),
    ),
  ];
}

describe('a heatmap', () => {
  it('has a shade and a value in each cell', () => {
    const columns = [
      ...pairs(['最佳', '忠诚', '流失']),
      column('n', 'count', [120, 30, 3, 14, 260, 20, 0, 9, 1410]),
    ];
    const say = words('zh-CN', { from: '起', to: '止' });
    expect(picture(heatmap, columns, { say })).toMatchInlineSnapshot(`
      "
                       止
      起        最佳     忠诚     流失
      最佳  ░░   120 ░░    30 ░░     3
      忠诚  ░░    14 ░░   260 ░░    20
      流失         0 ░░     9 ██ 1,410
      "
    `);
  });

  it('shades from the least value where some are negative, and marks the unknown', () => {
    const columns = [...pairs(['a', 'b']), column('n', 'number', [-2, 0, Number.NaN, 2])];
    expect(picture(heatmap, columns)).toMatchInlineSnapshot(`
      "
                to
      from      a     b
      a     ░░ -2 ▒▒  0
      b         – ██  2
      "
    `);
  });

  it('leaves cells empty of which no row speaks', () => {
    expect(picture(heatmap, cohorts(4))).toMatchInlineSnapshot(`
      "
                             to
      from           0       1       2       3
      2024-01  ██ 100% ▒▒  50% ▒▒  33% ░░  25%
      2024-02  ██ 100% ▒▒  48% ▒▒  31%
      2024-03  ██ 100% ▒▒  45%
      2024-04  ██ 100%
      "
    `);
  });

  it('leaves out the percent sign where only that fits, and says so', () => {
    expect(picture(heatmap, cohorts(12), { width: 70 })).toMatchInlineSnapshot(`
      "
                                           to
      from        0    1    2    3    4    5    6    7    8    9   10   11
      2024-01  █100 ▒ 50 ▒ 33 ░ 25 ░ 20 ░ 17 ░ 14 ░ 13 ░ 11 ░ 10 ░  9 ░  8
      2024-02  █100 ▒ 48 ▒ 31 ░ 23 ░ 19 ░ 15 ░ 13 ░ 11 ░ 10 ░  9 ░  8
      2024-03  █100 ▒ 45 ▒ 29 ░ 22 ░ 17 ░ 14 ░ 12 ░ 11 ░  9 ░  8
      2024-04  █100 ▒ 43 ▒ 28 ░ 20 ░ 16 ░ 13 ░ 11 ░ 10 ░  9
      2024-05  █100 ▒ 42 ▒ 26 ░ 19 ░ 15 ░ 13 ░ 11 ░  9
      2024-06  █100 ▒ 40 ░ 25 ░ 18 ░ 14 ░ 12 ░ 10
      2024-07  █100 ▒ 38 ░ 24 ░ 17 ░ 14 ░ 11
      2024-08  █100 ▒ 37 ░ 23 ░ 16 ░ 13
      2024-09  █100 ▒ 36 ░ 22 ░ 16
      2024-10  █100 ▒ 34 ░ 21
      2024-11  █100 ▒ 33
      2024-12  █100
      n, %
      "
    `);
  });

  it('has shades and a key where no value fits', () => {
    expect(picture(heatmap, cohorts(12))).toMatchInlineSnapshot(`
      "
                         to
      from     0   2   4   6   8    11
      2024-01 ██▒▒▒▒░░░░░░░░░░░░░░░░░░
      2024-02 ██▒▒▒▒░░░░░░░░░░░░░░░░
      2024-03 ██▒▒▒▒░░░░░░░░░░░░░░
      2024-04 ██▒▒▒▒░░░░░░░░░░░░
      2024-05 ██▒▒▒▒░░░░░░░░░░
      2024-06 ██▒▒░░░░░░░░░░
      2024-07 ██▒▒░░░░░░░░
      2024-08 ██▒▒░░░░░░
      2024-09 ██▒▒░░░░
      2024-10 ██▒▒░░
      2024-11 ██▒▒
      2024-12 ██
      ░ ≤ 25%   ▒ ≤ 50%   ▓ ≤ 75%   █ ≤ 100%
      "
    `);
  });

  it('tells zero, the unknown and what no row speaks of apart', () => {
    const names = Array.from({ length: 8 }, (_, index) => `n${index}`);
    const values = names.flatMap((_, from) => names.map((_, to) => (from === to ? from * 1e6 : 0)));
    values[1] = Number.NaN;
    const columns = [...pairs(names), column('n', 'money', values)].map((each) => ({
      ...each,
      values: Array.from(each.values).slice(0, -2),
    }));
    expect(picture(heatmap, columns)).toMatchInlineSnapshot(`
      "
                          to
      from  n0  n1  n2  n3  n4  n5  n6  n7
      n0      ·   –   ·   ·   ·   ·   ·   ·
      n1      ·░░░░   ·   ·   ·   ·   ·   ·
      n2      ·   ·▒▒▒▒   ·   ·   ·   ·   ·
      n3      ·   ·   ·▒▒▒▒   ·   ·   ·   ·
      n4      ·   ·   ·   ·▓▓▓▓   ·   ·   ·
      n5      ·   ·   ·   ·   ·████   ·   ·
      n6      ·   ·   ·   ·   ·   ·████   ·
      n7      ·   ·   ·   ·   ·   ·
      · 0   ░ ≤ 150   ▒ ≤ 300   ▓ ≤ 450
      █ ≤ 600
      "
    `);
  });

  it('says what there is no room for', () => {
    const numbers = Array.from({ length: 101 }, (_, index) => index);
    const columns = ['to', 'from', 'n'].map((id) => column(id, 'count', numbers));
    const lines = draw(heatmap, columns);
    expect(lines).toHaveLength(2 + 100 + 4);
    expect(lines.at(-2)).toBe('[1 more]');
    expect(lines.at(-1)).toMatch(/^\[without 27, 28, .*…$/);
  });

  it('is red below zero where there is colour', () => {
    const columns = [...pairs(['a']), column('n', 'count', [-1])];
    expect(draw(heatmap, columns, { color: true })[2]).toContain('\u001b[31m░');
  });

  it.each([[[]], [[null]]])('is not drawn of %j', (values) => {
    const columns = ['to', 'from', 'n'].map((id) => column(id, 'count', values));
    expect(draw(heatmap, columns)).toEqual([]);
  });
});
