import type { Database } from 'better-sqlite3';
import type { Period, RepeatGroups } from '../../facts.js';
import { transactions } from '../../kinds/transactions.js';
import { distinctPairs } from '../../stats/distinct-pairs.js';
import { valuesAt } from '../../stats/values-at.js';
import type { Numbering } from './numbering.js';
import { readPurchaseHistories } from './purchase-histories.js';

/** Only days with more than one transaction of a customer are looked at closely. */
const duplicates = `
  SELECT ifnull(sum(times - 1), 0) FROM (
    SELECT count(*) AS times FROM transactions JOIN (
      SELECT customer, day FROM transactions WHERE day BETWEEN ifnull(:from, day) AND :until
      GROUP BY customer, day HAVING count(*) > 1
    ) USING (customer, day)
    GROUP BY customer, day, ${transactions.storage.values.join(', ')}
  )`;

/**
 * @param newest The as-of day; null where nothing has a date.
 * @param opportunity Days.
 */
export function readRepeatGroups(
  database: Database,
  numbering: Numbering,
  { from, to }: Period,
  newest: number | null,
  opportunity = 1,
): RepeatGroups {
  const asOf = newest ?? 0;
  const until = to ?? asOf;
  const numberOf = (day: number) => Math.ceil((day - until) / opportunity);
  const last = Math.max(0, Math.floor((asOf - until) / opportunity));
  const oldest = database.prepare('SELECT min(first_day) FROM customer_totals').pluck().get() as
    | number
    | null;
  const start = Math.min(0, numberOf(Math.max(oldest ?? until, from ?? Number.NEGATIVE_INFINITY)));
  const found = readPurchaseHistories(database, numbering, { from, until, asOf, last, numberOf }, start);

  const customer = Int32Array.from(found.first.keys()).filter((at) => found.first[at] <= 0);
  const ofMembers = (values: Float64Array) => valuesAt(values, customer);
  const first = ofMembers(found.first);
  const latest = ofMembers(found.latest);
  const spans = distinctPairs(
    latest.map((number, member) => number - first[member]),
    first.map((number) => 0 - number),
  );
  const groups = distinctPairs(ofMembers(found.repeats), spans.places);
  const count = new Float64Array(groups.first.length);
  for (const group of groups.places) count[group]++;
  return {
    x: groups.first,
    recency: valuesAt(spans.first, groups.second),
    age: valuesAt(spans.second, groups.second),
    count,
    members: {
      customer,
      group: Int32Array.from(groups.places),
      first_day: ofMembers(found.firstDay),
      last_day: ofMembers(found.lastDay),
      repeat_revenue: ofMembers(found.repeatRevenue),
      repeat_cost: ofMembers(found.repeatCost),
      later: ofMembers(found.later),
    },
    course: found.course,
    later_opportunities: last,
    ...found.sums,
    duplicates: database.prepare(duplicates).pluck().get({ from, until }) as number,
  };
}
