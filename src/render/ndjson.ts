import { rowCount, type Table } from '../report.js';
import { jsonRows } from './json.js';

/** Enough rows at a time for speed, few enough for memory. */
const rowsAtOnce = 5000;

/** One table, a JSON object per line, piece by piece. */
export function* ndjsonPieces(table: Table): Iterable<string> {
  for (let start = 0; start < rowCount(table); start += rowsAtOnce)
    yield `${jsonRows(table, start, rowsAtOnce).join('\n')}\n`;
}
