import type { Database } from 'better-sqlite3';
import type { Period, Sources } from '../../facts.js';
import type { Numbering } from './numbering.js';

/** Where the transactions of one customer, called by id or name, stand. */
export function readSources(
  database: Database,
  { positions }: Numbering,
  { from, to }: Period,
  customer: string,
): Sources {
  const rows = database
    .prepare(
      `SELECT customer, imports.file, count(*), min(transactions.line), max(transactions.line)
       FROM transactions JOIN customers USING (customer) JOIN imports ON imports.import = transactions.import
       WHERE (customer_id = :customer OR name = :customer) AND day BETWEEN ifnull(:from, day) AND ifnull(:to, day)
       GROUP BY customer, imports.import ORDER BY customer, imports.import`,
    )
    .raw()
    .all({ customer, from, to }) as [number, string, number, number, number][];
  return {
    customer: Int32Array.from(rows, (row) => positions[row[0]]!),
    file: rows.map((row) => row[1]),
    lines: Int32Array.from(rows, (row) => row[2]),
    first_line: Int32Array.from(rows, (row) => row[3]),
    last_line: Int32Array.from(rows, (row) => row[4]),
  };
}
