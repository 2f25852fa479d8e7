import type { ColumnType, Table, Value } from '../../../report.js';

/** A small table from rows that hold what they know: columns that a row lacks are null in it, others left out. */
export function tableOfRows<C extends string>(
  id: string,
  columns: Readonly<Record<C, ColumnType>>,
  rows: readonly Partial<Record<NoInfer<C>, Value>>[],
): Table {
  const ids = Object.keys(columns) as C[];
  return {
    id,
    columns: ids.map((column) => ({
      id: column,
      type: columns[column],
      values: rows.map((row) => row[column] ?? null),
    })),
  };
}
