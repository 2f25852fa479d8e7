import { isoDate } from '../day.js';
import { type Column, type ColumnType, rowCount, type Table, type Value } from '../report.js';
import { finite } from './exact.js';
import { numberWriter } from './numbers.js';
import type { Words } from './words.js';

/** A column as people read it; nothing is escaped yet. */
export interface ReadableColumn {
  heading: string;
  cells: string[];
  type: ColumnType;
}

/** Stands for what is not known. */
export const unknown = '–';

/** The first rows of a table in the reader's words. */
export function readable(table: Table, words: Words, rows = rowCount(table)): ReadableColumn[] {
  return table.columns.map((column) => {
    const values = Array.from({ length: Math.min(rows, rowCount(table)) }, (_, row) =>
      finite(column.values[row]),
    );
    const write = valueWriter(column, values, words);
    return {
      heading: words.column(column.id),
      cells: values.map((value) => (value === null ? unknown : write(value))),
      type: column.type,
    };
  });
}

/** How people read the values of a column, of which these are all that they see. */
export function valueWriter(
  { id, type }: Column,
  values: readonly Value[],
  words: Words,
): (value: string | number) => string {
  if (type === 'text') return String;
  if (type === 'word') return (value) => words.valueIn(id, String(value)) ?? words.value(String(value));
  if (type === 'date') return (value) => isoDate(Number(value)) ?? unknown;
  const numbers = values.filter((value) => typeof value === 'number');
  const write = numberWriter(type, numbers, words.locale);
  return (value) => write(Number(value));
}
