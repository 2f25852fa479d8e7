import type { Database } from 'better-sqlite3';

/** The newest transaction's day; where there is none, that of the newest rating, activity or response. */
export function newestDay(database: Database): number | null {
  const newest = (sql: string) => database.prepare(sql).pluck().get() as number | null;
  return (
    newest('SELECT max(last_day) FROM customer_totals') ??
    newest(
      `SELECT max(day) FROM (SELECT max(date) AS day FROM ratings
         UNION ALL SELECT max(day) FROM activities UNION ALL SELECT max(day) FROM responses)`,
    )
  );
}
