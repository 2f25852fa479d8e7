import type { Database } from 'better-sqlite3';
import type { Period, RepeatGroups, Scope } from '../../facts.js';
import { transactions } from '../../kinds/transactions.js';
import { distinctPairs } from '../../stats/distinct-pairs.js';
import { eachRow } from '../each-row.js';
import { type Numbering, unknowns } from './numbering.js';

const columns = 'customer, day, transactions, non_positive, revenue, cost, uncosted';

/** Customers' days come in the order of the table, so nothing is sorted. */
const days = `
  FROM (
    SELECT customer, day, count(*) AS transactions, count(*) FILTER (WHERE revenue <= 0) AS non_positive,
      sum(revenue) AS revenue, ifnull(sum(cost), 0) AS cost, count(*) - count(cost) AS uncosted
    FROM transactions WHERE day BETWEEN ifnull(:from, day) AND :asOf GROUP BY customer, day
  )`;

const alike = transactions.storage.values.join(', ');
const duplicates = `
  SELECT ifnull(sum(times - 1), 0) FROM (
    SELECT count(*) AS times FROM transactions JOIN (
      SELECT customer, day FROM transactions WHERE day BETWEEN ifnull(:from, day) AND :until
      GROUP BY customer, day HAVING count(*) > 1
    ) USING (customer, day)
    GROUP BY customer, day, ${alike}
  )`;

/** @param asOf Null where nothing has a date. */
export function readRepeatGroups(
  database: Database,
  numbering: Numbering,
  { from, to }: Period,
  asOf: number | null,
  { opportunity = 1 }: Scope = {},
): RepeatGroups {
  const until = to ?? asOf ?? 0;
  const laterOpportunities = Math.max(0, Math.floor(((asOf ?? until) - until) / opportunity));
  const first = database.prepare('SELECT min(first_day) FROM customer_totals').pluck().get() as number | null;
  /** The number of the opportunity that a day is in: 0 for the last one of the period. */
  const numberOf = (day: number) => Math.ceil((day - until) / opportunity);
  const start = Math.min(0, numberOf(Math.max(first ?? until, from ?? Number.NEGATIVE_INFINITY)));

  const { count, positions } = numbering;
  const zeros = () => new Float64Array(count);
  const [joined, lastOpportunity, lastDay] = [unknowns(numbering), unknowns(numbering), unknowns(numbering)];
  const [x, revenue, cost, later] = [zeros(), zeros(), zeros(), zeros()];
  const course = {
    start,
    first_purchases: new Float64Array(laterOpportunities - start + 1),
    repeat_purchases: new Float64Array(laterOpportunities - start + 1),
  };
  const sums = { transactions: 0, purchases: 0, non_positive: 0, later_customers: 0 };
  let [current, seen] = [-1, 0];
  const take = (
    _: unknown,
    customer: number,
    day: number,
    lines: number,
    nonPositive: number,
    dayRevenue: number,
    dayCost: number,
    uncosted: number,
  ) => {
    const number = numberOf(day);
    const at = positions[customer];
    const isFirst = customer !== current;
    const isNew = isFirst || number !== seen;
    [current, seen] = [customer, number];
    if (isFirst && number > 0) sums.later_customers++;
    else if (isFirst) joined[at] = number;

    if (number <= 0) {
      sums.transactions += lines;
      sums.non_positive += nonPositive;
      lastOpportunity[at] = number;
      lastDay[at] = day;
      if (isNew) sums.purchases++;
      if (number > joined[at]) {
        if (isNew) x[at]++;
        revenue[at] += dayRevenue;
        cost[at] += uncosted > 0 ? Number.NaN : dayCost;
      }
    } else if (isNew && number <= laterOpportunities) later[at]++;
    if (isNew && number <= laterOpportunities && joined[at] <= 0) {
      (isFirst ? course.first_purchases : course.repeat_purchases)[number - start]++;
    }
  };
  if (asOf !== null) eachRow(database, columns, days, { from, asOf }, take);

  const customer = Int32Array.from(joined.keys()).filter((at) => joined[at] <= 0);
  const members = (of: Float64Array) => Float64Array.from(customer, (at) => of[at]);
  const spans = distinctPairs(
    Float64Array.from(customer, (at) => lastOpportunity[at] - joined[at]),
    Float64Array.from(customer, (at) => -joined[at]),
  );
  const groups = distinctPairs(members(x), spans.places);
  const counts = new Float64Array(groups.first.length);
  for (const group of groups.places) counts[group]++;
  return {
    x: groups.first,
    recency: Float64Array.from(groups.second, (span) => spans.first[span]),
    age: Float64Array.from(groups.second, (span) => spans.second[span]),
    count: counts,
    members: {
      customer,
      group: Int32Array.from(groups.places),
      last_day: members(lastDay),
      repeat_revenue: members(revenue),
      repeat_cost: members(cost),
      later: members(later),
    },
    course,
    later_opportunities: laterOpportunities,
    ...sums,
    duplicates: database.prepare(duplicates).pluck().get({ from, until }) as number,
  };
}
