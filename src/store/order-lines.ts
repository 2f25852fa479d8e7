import type { Database } from 'better-sqlite3';

/**
 * Keeps in `order_lines` which transactions are further lines of an order: all but the first of those of a customer
 * that share a `transaction_id`. Most exports have one line per order; then this costs one look along the ids.
 */
export function renewOrderLines(database: Database): void {
  database.exec('DELETE FROM order_lines');
  const count = (what: string) => database.prepare(`SELECT count(*) FROM ${what}`).pluck().get() as number;
  if (count('transaction_ids') === count('(SELECT DISTINCT transaction_id FROM transaction_ids)')) return;
  database.exec(`
    INSERT INTO order_lines SELECT customer, day, import, line FROM (
      SELECT customer, day, import, line,
        row_number() OVER (PARTITION BY transaction_id, customer ORDER BY day, product) AS nth
      FROM transaction_ids
    ) WHERE nth > 1 ORDER BY customer, day, import, line`);
}
