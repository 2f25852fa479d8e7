import type { Database } from 'better-sqlite3';
import type { ActivityCosts, Period } from '../../facts.js';
import type { Numbering } from './numbering.js';

/** A rate holds from its day until the next one of its activity; without a day, from the beginning. */
const costs = `
  WITH spans AS MATERIALIZED (
    SELECT name_id AS activity, "from", rate, lead("from") OVER (PARTITION BY name_id ORDER BY "from") AS next
    FROM rates JOIN names ON name = activity
  )
  SELECT done.customer, names.name, sum(quantity), rate
  FROM activities AS done JOIN names ON name_id = done.activity JOIN customers USING (customer)
    LEFT JOIN spans ON spans.activity = done.activity
      AND day >= ifnull("from", day) AND day < ifnull(next, day + 1)
  WHERE day BETWEEN ifnull(:from, day) AND ifnull(:to, day)
  GROUP BY customer_id, names.name, "from" ORDER BY customer_id, names.name, "from"`;

export function readActivityCosts(
  database: Database,
  { positions }: Numbering,
  { from, to }: Period,
): ActivityCosts {
  const rows = (
    database.prepare(costs).raw().all({ from, to }) as [number, string, number, number | null][]
  ).filter(([customer]) => positions[customer] >= 0);
  return {
    customer: Int32Array.from(rows, (row) => positions[row[0]]),
    activity: rows.map((row) => row[1]),
    quantity: Float64Array.from(rows, (row) => row[2]),
    rate: Float64Array.from(rows, (row) => row[3] ?? Number.NaN),
  };
}
