import { isoDate } from '../../day.js';
import type { Column, Table } from '../../report.js';
import { unknown, valueWriter } from '../cells.js';
import { finite, isNumeric } from '../exact.js';
import { numberWriter, shortWriter } from '../numbers.js';
import { visible } from '../visible.js';
import type { Words } from '../words.js';
import { shorten } from './text.js';

export function columnOf(table: Table, id: string): Column {
  const column = table.columns.find((each) => each.id === id);
  if (!column) throw new Error(`table ${table.id} has no column ${id}`);
  return column;
}

/** The numbers of a column; `NaN` is what is not known, or is no number. */
export function numbersOf({ values }: Column): Float64Array {
  return Float64Array.from(values, (value) => {
    const it = finite(value);
    return typeof it === 'number' ? it : Number.NaN;
  });
}

/** One value in the reader's words. */
export function cellOf(column: Column, row: number, words: Words): string {
  const value = finite(column.values[row]);
  return value === null ? unknown : visible(valueWriter(column, [value], words)(value));
}

/** Display columns of the longest short number, `-1.23E-300%`. */
const widestShort = 11;

/** The first cells of a column where there is no room for all digits. */
export function shortCells(column: Column, words: Words, rows: number): string[] {
  const { type } = column;
  if (!isNumeric(type)) {
    return Array.from({ length: rows }, (_, row) => shorten(cellOf(column, row, words), widestShort));
  }
  const write = shortWriter(type, words.locale);
  return Array.from(numbersOf(column).subarray(0, rows), (value) =>
    Number.isNaN(value) ? unknown : write(value),
  );
}

/** How an axis writes its marks: short, yet no two alike. */
export function markWriter(
  { type }: Column,
  marks: readonly number[],
  words: Words,
): (value: number) => string {
  if (!isNumeric(type)) return (value) => isoDate(value) ?? unknown;
  const short = shortWriter(type, words.locale);
  const isClear = new Set(marks.map(short)).size === new Set(marks).size;
  return isClear ? short : numberWriter(type, marks, words.locale);
}
