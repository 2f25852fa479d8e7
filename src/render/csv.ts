import { stringify } from 'csv-stringify/sync';
import { type Column, rowCount, type Table } from '../report.js';
import { exact, isNumeric } from './exact.js';

// What a spreadsheet may run as a formula, full-width forms included: https://owasp.org/www-community/attacks/CSV_Injection
const formula = /^[\t\r]|^\s*[=+\-@＝＋－＠]/;

/** `-12` and `+3` are numbers to a spreadsheet, and do no harm. */
const plainNumber = /^[+-]?\d+(\.\d+)?$/;

/** One table as CSV: column ids, then exact values. Text that would run as a formula gets an apostrophe. */
export function renderCsv(table: Table, bom = false): string {
  const ids = table.columns.map((column) => column.id);
  const rows = Array.from({ length: rowCount(table) }, (_, row) =>
    table.columns.map((column) => field(column, row)),
  );
  return stringify([ids, ...rows], { bom, record_delimiter: '\n', quoted_match: '\r' });
}

function field({ type, values }: Column, row: number): string {
  const text = exact(values[row], type) ?? '';
  const isFormula = formula.test(text) && !plainNumber.test(text);
  return !isNumeric(type) && isFormula ? `'${text}` : text;
}
