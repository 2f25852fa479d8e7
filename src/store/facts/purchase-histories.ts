import type { Database } from 'better-sqlite3';
import type { PurchaseCourse } from '../../facts.js';
import { eachRow } from '../each-row.js';
import { type Numbering, unknowns } from './numbering.js';

/**
 * Opportunities to buy, numbered so that number 0 ends with the day `until`; whatever a customer buys in one of
 * them is one purchase.
 */
export interface Opportunities {
  from: number | null;
  until: number;
  asOf: number;
  /** The last one that is over on the day `asOf`. */
  last: number;
  numberOf(day: number): number;
}

/** One entry per customer; `NaN` and 0 for those who did not buy up to `until`. */
export interface PurchaseHistories {
  firstDay: Float64Array;
  lastDay: Float64Array;
  /** Numbers of opportunities. */
  first: Float64Array;
  latest: Float64Array;
  repeats: Float64Array;
  repeatRevenue: Float64Array;
  repeatCost: Float64Array;
  later: Float64Array;
  course: PurchaseCourse;
  sums: { transactions: number; purchases: number; non_positive: number; later_customers: number };
}

const columns = 'customer, day, transactions, non_positive, revenue, cost, uncosted';

/** A customer's days come one after the other, in the order of the table: nothing is sorted. */
const days = `
  FROM (
    SELECT customer, day, count(*) AS transactions, count(*) FILTER (WHERE revenue <= 0) AS non_positive,
      sum(revenue) AS revenue, ifnull(sum(cost), 0) AS cost, count(*) - count(cost) AS uncosted
    FROM transactions WHERE day BETWEEN ifnull(:from, day) AND :asOf GROUP BY customer, day
  )`;

/** Reads the transactions once. @param start the number of the first opportunity in which anybody bought */
export function readPurchaseHistories(
  database: Database,
  numbering: Numbering,
  { from, asOf, last, numberOf }: Opportunities,
  start: number,
): PurchaseHistories {
  const zeros = () => new Float64Array(numbering.count);
  const perOpportunity = () => new Float64Array(last - start + 1);
  const course = { start, first_purchases: perOpportunity(), repeat_purchases: perOpportunity() };
  const sums = { transactions: 0, purchases: 0, non_positive: 0, later_customers: 0 };
  const of: PurchaseHistories = {
    firstDay: unknowns(numbering),
    lastDay: unknowns(numbering),
    first: unknowns(numbering),
    latest: unknowns(numbering),
    repeats: zeros(),
    repeatRevenue: zeros(),
    repeatCost: zeros(),
    later: zeros(),
    course,
    sums,
  };
  let [buyer, seen] = [-1, 0];
  const take = (
    _: unknown,
    customer: number,
    day: number,
    transactions: number,
    nonPositive: number,
    revenue: number,
    cost: number,
    uncosted: number,
  ) => {
    const at = numbering.positions[customer];
    const number = numberOf(day);
    const isFirst = customer !== buyer;
    const isPurchase = isFirst || number !== seen;
    [buyer, seen] = [customer, number];
    if (isFirst && number > 0) sums.later_customers++;
    else if (isFirst) [of.first[at], of.firstDay[at]] = [number, day];

    if (number <= 0) {
      sums.transactions += transactions;
      sums.non_positive += nonPositive;
      sums.purchases += Number(isPurchase);
      [of.latest[at], of.lastDay[at]] = [number, day];
      if (number > of.first[at]) {
        of.repeats[at] += Number(isPurchase);
        of.repeatRevenue[at] += revenue;
        of.repeatCost[at] += uncosted > 0 ? Number.NaN : cost;
      }
    } else if (isPurchase && number <= last) of.later[at]++;
    if (isPurchase && number <= last && of.first[at] <= 0) {
      (isFirst ? course.first_purchases : course.repeat_purchases)[number - start]++;
    }
  };
  eachRow(database, columns, days, { from, asOf }, take);
  return of;
}
