import type { Database } from 'better-sqlite3';
import { fail } from '../problem.js';

/**
 * A SELECT of what each customer's transactions add up to, reading the table once in its own order.
 *
 * @param days a condition on `day`
 * @param customers a condition on `customer`
 */
export function totalsOf(days: string, customers = 'TRUE'): string {
  return `
    SELECT customer, count(*) AS transactions,
      count(*) - (SELECT count(*) FROM order_lines WHERE customer = t.customer AND ${days}) AS orders,
      count(DISTINCT day) AS active_days, min(day) AS first_day, max(day) AS last_day,
      sum(revenue) AS revenue, ifnull(sum(cost), 0) AS cost, count(*) - count(cost) AS uncosted,
      ifnull(sum(revenue) FILTER (WHERE cost IS NULL), 0) AS uncosted_revenue
    FROM transactions AS t WHERE ${days} AND ${customers} GROUP BY customer`;
}

/**
 * Brings `customer_totals` up to date for the customers of the stage and of `touched`; for all of them if `all`.
 * @throws ProblemError `sum_too_large` where a sum could no longer be told exactly
 */
export function renewTotals(database: Database, all: boolean): void {
  recompute(database, all);
  const over = database
    .prepare(
      `SELECT customer_id FROM customer_totals JOIN customers USING (customer)
       WHERE abs(revenue) > ${Number.MAX_SAFE_INTEGER} OR abs(cost) > ${Number.MAX_SAFE_INTEGER} LIMIT 1`,
    )
    .pluck()
    .get();
  if (over !== undefined) fail('sum_too_large', { value: String(over) });
}

function recompute(database: Database, all: boolean): void {
  if (all) {
    database.exec(`DELETE FROM customer_totals; INSERT INTO customer_totals ${totalsOf('TRUE')}`);
    return;
  }
  database.exec(`
    INSERT OR IGNORE INTO touched SELECT DISTINCT customer FROM stage;
    DELETE FROM customer_totals WHERE customer IN (SELECT customer FROM touched);
    INSERT INTO customer_totals ${totalsOf('TRUE', 'customer IN (SELECT customer FROM touched)')}`);
}
