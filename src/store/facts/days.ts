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
    newest('SELECT max(ifnull(max(since, "left"), ifnull(since, "left"))) FROM customers')
  );
}

/** The same date a year earlier; from 29 February the 28th. */
export function yearBefore(day: number | null): number | null {
  if (day === null) return null;
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear() - 1, date.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 86_400_000;
}
