import type { Database } from 'better-sqlite3';

/** The first and the last day of all transactions; null where there are none. */
export interface Extent {
  first: number | null;
  last: number | null;
}

export function readExtent(database: Database): Extent {
  return database
    .prepare('SELECT min(first_day) AS first, max(last_day) AS last FROM customer_totals')
    .get() as Extent;
}

/**
 * The newest transaction's day; where there is none, that of the newest rating, activity or response; where there is
 * none either, the last one on which a customer came or left.
 */
export function newestDay(database: Database, { last }: Extent = readExtent(database)): number | null {
  const newest = (days: string) =>
    database.prepare(`SELECT max(day) FROM (${days})`).pluck().get() as number | null;
  return (
    last ??
    newest(
      `SELECT max(date) AS day FROM ratings UNION ALL SELECT max(day) FROM activities
       UNION ALL SELECT max(day) FROM responses`,
    ) ??
    newest('SELECT max(since) AS day FROM customers UNION ALL SELECT max("left") FROM customers')
  );
}
