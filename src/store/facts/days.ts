import type { Database } from 'better-sqlite3';

/**
 * The newest transaction's day; where there is none, that of the newest rating or activity; where there is
 * none either, the last one on which a customer came or left.
 */
export function newestDay(database: Database): number | null {
  const newest = (sql: string) => database.prepare(sql).pluck().get() as number | null;
  return (
    newest('SELECT max(last_day) FROM customer_totals') ??
    newest(
      'SELECT max(day) FROM (SELECT max(date) AS day FROM ratings UNION ALL SELECT max(day) FROM activities)',
    ) ??
    newest(
      'SELECT max(day) FROM (SELECT max(since) AS day FROM customers UNION ALL SELECT max("left") FROM customers)',
    )
  );
}
