import type { Database } from 'better-sqlite3';
import type { ActivityCosts, Period } from '../../facts.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { eachRow } from '../each-row.js';
import type { Numbering } from './numbering.js';

/**
 * What was done for each customer, by activity and by the day from which its rate holds: until the next one of the
 * activity; without a day, from the beginning.
 */
const costs = `
  FROM (
    SELECT customer, activities.activity, sum(quantity) AS quantity, rate, min(day) AS first_day
    FROM activities LEFT JOIN (
      SELECT name_id, "from", rate, lead("from") OVER (PARTITION BY name_id ORDER BY "from") AS next
      FROM rates JOIN names ON name = activity
    ) AS spans ON name_id = activities.activity AND day >= ifnull("from", day) AND day < ifnull(next, day + 1)
    WHERE day BETWEEN ifnull(:from, day) AND ifnull(:to, day)
    GROUP BY customer, activities.activity, "from"
  )`;

export function readActivityCosts(
  database: Database,
  { positions }: Numbering,
  period: Period,
): ActivityCosts {
  const named = database
    .prepare(
      'SELECT name_id, name FROM names WHERE name_id IN (SELECT activity FROM activities) ORDER BY name',
    )
    .raw()
    .all() as [number, string][];
  const codes = new Map(named.map(([id], code) => [id, code]));
  const found = {
    customer: [] as number[],
    activity: [] as number[],
    quantity: [] as number[],
    rate: [] as number[],
    first_day: [] as number[],
  };
  eachRow(
    database,
    'customer, activity, quantity, rate, first_day',
    costs,
    period,
    (_, customer: number, activity: number, quantity: number, rate: number | null, day: number) => {
      if (positions[customer] < 0) return;
      found.customer.push(positions[customer]);
      found.activity.push(codes.get(activity)!);
      // Adding up leaves noise in the last digits.
      found.quantity.push(Number(quantity.toFixed(6)));
      found.rate.push(rate ?? Number.NaN);
      found.first_day.push(day);
    },
  );
  // By customer, then by activity; the days of rates stay in their order.
  const order = descendingOrder(
    Float64Array.from(found.customer, (customer, i) => -(customer * named.length + found.activity[i])),
  );
  return {
    customer: Int32Array.from(order, (i) => found.customer[i]),
    activity: Int32Array.from(order, (i) => found.activity[i]),
    names: named.map(([, name]) => name),
    quantity: Float64Array.from(order, (i) => found.quantity[i]),
    rate: Float64Array.from(order, (i) => found.rate[i]),
    first_day: Float64Array.from(order, (i) => found.first_day[i]),
  };
}
