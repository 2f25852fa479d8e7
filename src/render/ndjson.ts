import type { Table } from '../report.js';
import { jsonRows } from './json.js';

/** One table, a JSON object per line. */
export function renderNdjson(table: Table): string {
  return jsonRows(table)
    .map((row) => `${row}\n`)
    .join('');
}
