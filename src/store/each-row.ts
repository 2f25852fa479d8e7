import type { Database } from 'better-sqlite3';

/**
 * Calls `take` with the values of every row of a query, in the query's order. SQLite calls it as an aggregate
 * function: no array is made per row, which is five times as fast as iterating.
 *
 * @param take its first argument means nothing
 */
export function eachRow(
  database: Database,
  columns: string,
  rest: string,
  parameters: unknown[] | object,
  // biome-ignore lint/suspicious/noExplicitAny: the values are those of the query
  take: (_: unknown, ...values: any[]) => void,
): void {
  database.aggregate('take_row', { start: null, varargs: true, step: take });
  database.prepare(`SELECT take_row(${columns}) FROM (SELECT ${columns} ${rest})`).get(parameters);
}
