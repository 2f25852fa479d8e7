import type { Database } from 'better-sqlite3';
import type { Facts, Period, Sources } from '../../facts.js';
import type { Numbering } from './numbering.js';

type SourceRow = [
  customer: number,
  file: string,
  lines: number,
  first: number,
  last: number,
  of: string | number | null,
];

/** Where the transactions of one customer, called by id or name, stand. */
export function readTransactionSources(
  database: Database,
  numbering: Numbering,
  period: Period,
  customer: string,
): Facts['transaction_sources'] {
  return sources(readRows(database, 'transactions', 'NULL', '', period, customer), numbering);
}

/** Where they stand, day by day. */
export function readPurchaseSources(
  database: Database,
  numbering: Numbering,
  period: Period,
  customer: string,
): Facts['purchase_sources'] {
  const rows = readRows(database, 'transactions', 'day', '', period, customer);
  return { ...sources(rows, numbering), day: Float64Array.from(rows, (row) => Number(row[5])) };
}

/** Where the activities for one customer stand, activity by activity. */
export function readActivitySources(
  database: Database,
  numbering: Numbering,
  period: Period,
  customer: string,
): Facts['activity_sources'] {
  const names = 'JOIN names ON name_id = activity';
  const rows = readRows(database, 'activities', 'names.name', names, period, customer);
  return { ...sources(rows, numbering), activity: rows.map((row) => row[5] as string) };
}

function readRows(
  database: Database,
  table: string,
  of: string,
  join: string,
  { from, to }: Period,
  customer: string,
): SourceRow[] {
  return database
    .prepare(
      `SELECT customer, imports.file, count(*), min(own.line), max(own.line), ${of} AS of
       FROM ${table} AS own JOIN customers USING (customer) JOIN imports ON imports.import = own.import ${join}
       WHERE (customer_id = :customer OR customers.name = :customer)
         AND day BETWEEN ifnull(:from, day) AND ifnull(:to, day)
       GROUP BY customer, of, imports.import ORDER BY customer, of, imports.import`,
    )
    .raw()
    .all({ customer, from, to }) as SourceRow[];
}

function sources(rows: readonly SourceRow[], { positions }: Numbering): Sources {
  return {
    customer: Int32Array.from(rows, (row) => positions[row[0]]),
    file: rows.map((row) => row[1]),
    lines: Int32Array.from(rows, (row) => row[2]),
    first_line: Int32Array.from(rows, (row) => row[3]),
    last_line: Int32Array.from(rows, (row) => row[4]),
  };
}
