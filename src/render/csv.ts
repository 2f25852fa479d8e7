import { stringify } from 'csv-stringify/sync';
import { type Column, rowCount, type Table } from '../report.js';
import { exact, isNumeric } from './exact.js';

// What a spreadsheet may run as a formula, full-width forms included: https://owasp.org/www-community/attacks/CSV_Injection
// Text that has an apostrophe before one gets another, so that import takes off what export put on.
const formula = /^[\t\r]|^'*\s*[=+\-@＝＋－＠]/;

/** `-12` and `+3` are numbers to a spreadsheet, and do no harm. */
const plainNumber = /^[+-]?\d+(\.\d+)?$/;

/** Enough rows at a time for speed, few enough for memory. */
const rowsAtOnce = 5000;

/**
 * One table as CSV, piece by piece: column ids, then exact values. Text that would run as a formula gets an
 * apostrophe.
 */
export function* csvPieces(table: Table, bom = false): Iterable<string> {
  const form = { record_delimiter: '\n', quoted_match: '\r' };
  yield stringify([table.columns.map((column) => column.id)], { ...form, bom });
  const rows = rowCount(table);
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rows - start);
    const piece = Array.from({ length: count }, (_, row) =>
      table.columns.map((column) => field(column, start + row)),
    );
    yield stringify(piece, form);
  }
}

/** The same in one piece. */
export function renderCsv(table: Table, bom = false): string {
  return [...csvPieces(table, bom)].join('');
}

function field({ type, values }: Column, row: number): string {
  const text = exact(values[row], type) ?? '';
  const isFormula = formula.test(text) && !plainNumber.test(text);
  return !isNumeric(type) && isFormula ? `'${text}` : text;
}
