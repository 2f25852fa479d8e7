import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { column, hostile, words } from '../samples.js';
import { draw, picture } from './draw.js';

const bars = { type: 'bar', label: 'name', value: 'profit' } as const;

describe('bars', () => {
  it('have a label, a value and a length from zero', () => {
    const columns = [
      column('name', 'text', ['a', '客户', 'c', 'd']),
      column('profit', 'percent', [0.8, 0.4, 0.001, 0]),
    ];
    expect(picture(bars, columns)).toMatchInlineSnapshot(`
      "
      a    80.0% │████████████████████████████
      客户 40.0% │██████████████
      c     0.1% │▏
      d     0.0% │
      "
    `);
  });

  it('run to the left where values are negative', () => {
    const columns = [
      column('name', 'word', ['given', 'b', 'c', 'd']),
      column('profit', 'money', [20_000_000, 5_000_000, -2_600_000, -10_000_000]),
    ];
    expect(picture(bars, columns)).toMatchInlineSnapshot(`
      "
      As given  2,000.00        │█████████████
      b           500.00        │███▎
      c          -260.00      ██│
      d        -1,000.00 ▐██████│
      "
    `);
  });

  it('run to the left where all are', () => {
    const columns = [column('name', 'text', ['a', 'b']), column('profit', 'count', [-4, -1])];
    expect(picture(bars, columns)).toMatchInlineSnapshot(`
      "
      a -4 ██████████████████████████████████│
      b -1                          ▐████████│
      "
    `);
  });

  it('are left out where the value is unknown', () => {
    const columns = [
      column('name', 'text', ['a', null, 'c', 'd']),
      column('profit', 'number', Float64Array.of(2, 1, Number.NaN, Number.POSITIVE_INFINITY)),
    ];
    expect(picture(bars, columns)).toMatchInlineSnapshot(`
      "
      a 2 │███████████████████████████████████
      – 1 │█████████████████▌
      c – │
      d – │
      "
    `);
  });

  it('have no length where all values are zero, and one length where all are equal', () => {
    expect(draw(bars, [column('name', 'text', ['a', 'b']), column('profit', 'count', [0, 0])])).toEqual([
      'a 0 │',
      'b 0 │',
    ]);
    expect(draw(bars, [column('name', 'text', ['a']), column('profit', 'count', [7])])).toEqual([
      `a 7 │${'█'.repeat(35)}`,
    ]);
  });

  it('stand back to back, with one scale for one type', () => {
    const columns = [
      column('name', 'text', ['first', 'b', 'c']),
      column('profit', 'count', [50, 10, -20]),
      column('revenue', 'count', [100, 75, 52]),
    ];
    expect(picture({ ...bars, opposite: 'revenue' }, columns, { width: 60 })).toMatchInlineSnapshot(`
      "
                             revenue       profit
      █████████████████████████│ 100 first  50      │████████████▌
            ███████████████████│  75   b    10      │██▌
                  █████████████│  52   c   -20 █████│
      "
    `);
  });

  it('stand back to back, with a scale each for two types', () => {
    const columns = [
      column('name', 'text', ['一', '二', '三']),
      column('profit', 'money', [5_000_000_000, 100_000_000, -2_000_000_000]),
      column('customers', 'count', [20, 30, 50]),
    ];
    const say = words('zh-CN', { profit: '毛利', customers: '客户数' });
    expect(picture({ ...bars, opposite: 'customers' }, columns, { say })).toMatchInlineSnapshot(`
      "
                客户数    毛利
             █████│ 20 一  50万     │█████████
          ▕███████│ 30 二   1万     │▏
      ████████████│ 50 三 -20万 ▐███│
      "
    `);
  });

  it('write values short where there is little room', () => {
    const columns = [column('name', 'text', ['a']), column('profit', 'money', [-12_345_678_912_345])];
    const [narrow] = draw({ ...bars, opposite: 'profit' }, columns).slice(1);
    expect(narrow).toContain('-1.23B');
    expect(draw(bars, columns, { width: 80 })[0]).toContain('-1,234,567,891.2345');
  });

  it('shorten long labels and disarm hostile ones', () => {
    const columns = [
      column('name', 'text', ['上海精密机械制造有限公司', hostile.csi]),
      column('profit', 'count', [1, 2]),
    ];
    expect(draw(bars, columns)).toEqual([
      `上海精密机…  1 │${'█'.repeat(12)}`,
      `\\u{9b}31mred 2 │${'█'.repeat(24)}`,
    ]);
  });

  it('are a hundred at most, and say so', () => {
    const numbers = Array.from({ length: 103 }, (_, index) => index);
    const lines = draw(bars, [column('name', 'count', numbers), column('profit', 'count', numbers)]);
    expect(lines).toHaveLength(101);
    expect(lines[100]).toBe('[3 more]');
  });

  it('are red below zero where there is colour', () => {
    const columns = [column('name', 'text', ['a', 'b']), column('profit', 'count', [-1, 1])];
    const [negative, positive] = draw(bars, columns, { color: true });
    expect(negative).toContain('\u001b[31m█');
    expect(positive).toContain('\u001b[36m█');
    expect([negative, positive].map(stripVTControlCharacters).map((line) => line.trimEnd())).toEqual(
      draw(bars, columns),
    );
  });
});
