import { describe, expect, it } from 'vitest';
import { readable } from '../../src/render/cells.js';
import type { ColumnType, Value } from '../../src/report.js';
import { column, everyType, words } from './samples.js';

function cells(type: ColumnType, ...values: Value[]): string[] {
  return readable({ id: 't', columns: [column('c', type, values)] }, words())[0].cells;
}

describe('what people read', () => {
  it('is made for every type, and a dash where nothing is known', () => {
    const rows = readable(everyType, words()).map((each) => each.cells);
    expect(rows).toEqual([
      ['As given', '–'],
      ['1,234', '–'],
      ['0.1', '–'],
      ['15.5%', '–'],
      ['-1,234.50', '–'],
      ['30.3', '–'],
      ['2024-01-01', '–'],
    ]);
  });

  it('is the same in Chinese, where points and groups are written alike', () => {
    const chinese = readable(everyType, words('zh-CN')).map((each) => each.cells[0]);
    expect(chinese).toEqual(readable(everyType, words('en')).map((each) => each.cells[0]));
  });

  it('stops at the rows that are wanted', () => {
    expect(readable(everyType, words(), 1)[1].cells).toEqual(['1,234']);
  });

  it('lines up the points of a column', () => {
    expect(cells('number', 4.02, 3.7, 4)).toEqual(['4.02', '3.70', '4.00']);
    expect(cells('money', 10_000, 1)).toEqual(['1.0000', '0.0001']);
    expect(cells('days', 30, 1.5)).toEqual(['30.0', '1.5']);
  });

  it('shows enough of a small number', () => {
    expect(cells('number', 4.02)).toEqual(['4.02']);
    expect(cells('number', 0.008416)).toEqual(['0.0084']);
    expect(cells('number', 0.00001234)).toEqual(['0.000012']);
    expect(cells('number', 1.2345e-9)).toEqual(['1.235E-9']);
    expect(cells('number', 4.020000000000001)).toEqual(['4.02']);
  });

  it('has no negative zero', () => {
    expect(cells('number', -0)).toEqual(['0']);
    expect(cells('percent', -0.00001)).toEqual(['0.0%']);
    expect(cells('money', -0)).toEqual(['0.00']);
  });

  it('keeps the largest numbers short, and the largest money exact', () => {
    expect(cells('count', 1e300)).toEqual(['1E300']);
    expect(cells('percent', 1e300)).toEqual(['1E302%']);
    expect(cells('money', Number.MAX_SAFE_INTEGER)).toEqual(['900,719,925,474.0991']);
  });
});
