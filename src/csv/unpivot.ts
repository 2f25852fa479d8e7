import type { Rows } from './check.js';
import type { WidePlan } from './plan.js';

/** Turns rows with a cell per customer into rows of three: what heads the row, the customer, the cell. Missing cells are no rows. */
export function unpivot({ rows, lines }: Rows, wide: WidePlan, missing: readonly string[]): Rows {
  const long: Rows = { rows: [], lines: [] };
  for (let i = 0; i < rows.length; i++) {
    for (const { index, header } of wide.cells) {
      const cell = rows[i]![index];
      if (!cell || missing.includes(cell)) continue;
      long.rows.push([rows[i]![wide.rowIndex] ?? '', header, cell]);
      long.lines.push(lines[i]!);
    }
  }
  return long;
}
