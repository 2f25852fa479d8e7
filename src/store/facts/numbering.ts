import type { Database } from 'better-sqlite3';

/** The order of customers in facts. */
export interface Numbering {
  count: number;
  /** Where the customer of a stored number is; −1 where it is left out. */
  positions: Int32Array;
}

/** Whoever came, bought, was served or was rated by a day, and whoever is not known to have come later. */
const knownBy = `
  customers LEFT JOIN customer_totals USING (customer)
  WHERE since <= :until OR first_day <= :until OR (since IS NULL AND first_day IS NULL)
    OR customer IN (SELECT customer FROM activities WHERE day <= :until)
    OR customer IN (SELECT customer FROM ratings WHERE date <= :until)`;

/** Customers in order of `customer_id`, but for those who came only after the day that the user names. */
export function numberCustomers(database: Database, until: number | null): Numbering {
  const highest = database.prepare('SELECT ifnull(max(customer), 0) FROM customers').pluck().get() as number;
  const ordered = database
    .prepare(`SELECT customer FROM ${until === null ? 'customers' : knownBy} ORDER BY customer_id`)
    .pluck()
    .all(until === null ? {} : { until }) as number[];
  const positions = new Int32Array(highest + 1).fill(-1);
  for (let at = 0; at < ordered.length; at++) positions[ordered[at]] = at;
  return { count: ordered.length, positions };
}

/** A number per customer, nobody's known yet. */
export function unknowns({ count }: Numbering): Float64Array {
  return new Float64Array(count).fill(Number.NaN);
}
