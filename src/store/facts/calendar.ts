import type { Scope } from '../../facts.js';

const months: Readonly<Record<Scope['unit'], number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Common table expressions: `calendar` has, for every day from the first to the last on which somebody bought,
 * came or left, the number of its unit of time. Days are few where rows are many: each is worked out once.
 */
export function calendarOf(unit: Scope['unit']): string {
  const part = (format: string) => `CAST(strftime('${format}', day * 86400, 'unixepoch') AS INTEGER)`;
  return `
    RECURSIVE bounds AS (
      SELECT min(day) AS first, max(day) AS last FROM (
        SELECT min(first_day) AS day FROM customer_totals UNION ALL SELECT max(last_day) FROM customer_totals
        UNION ALL SELECT min(since) FROM customers UNION ALL SELECT max(since) FROM customers
        UNION ALL SELECT min("left") FROM customers UNION ALL SELECT max("left") FROM customers
      )
    ),
    days(day) AS (
      SELECT first FROM bounds WHERE first IS NOT NULL
      UNION ALL SELECT day + 1 FROM days JOIN bounds WHERE day < last
    ),
    calendar AS MATERIALIZED (
      SELECT day, (${part('%Y')} * 12 + ${part('%m')} - 1) / ${months[unit]} AS unit FROM days
    )`;
}
