import type { CustomerSummary, FactName, Facts } from '../facts.js';
import { costToServe } from './profit/costs.js';

interface FactColumn {
  /** The facts that it is made from. */
  from: readonly FactName[];
  /** A reader by customer; `NaN` where it is unknown. */
  of(facts: Facts): (customer: number) => number;
}

const summarised = (of: FactColumn['of']): FactColumn => ({ from: ['customer_summary'], of });

/**
 * What is known of a customer besides ratings, by the name that a scorecard uses: money in the currency's
 * unit, durations in days.
 */
const columns = {
  revenue: summarised(
    ({ customer_summary: { revenue } }) =>
      (i) =>
        revenue[i] / 10_000,
  ),
  /** Of goods. */
  cost: summarised(
    ({ customer_summary }) =>
      (i) =>
        costOf(customer_summary, i) / 10_000,
  ),
  /** Revenue less cost of goods, less activities at their rates. */
  profit: {
    from: ['customer_summary', 'activity_costs'],
    of: (facts) => {
      const profit = profitOf(facts);
      return (i) => profit[i] / 10_000;
    },
  } satisfies FactColumn,
  /** The gross margin, a fraction of revenue; without revenue there is none. */
  margin: summarised(({ customer_summary }) => (i) => {
    const revenue = customer_summary.revenue[i];
    return revenue > 0 ? (revenue - costOf(customer_summary, i)) / revenue : Number.NaN;
  }),
  /** Days since the last transaction. */
  recency: summarised(
    ({ asOf, customer_summary: { last_day } }) =>
      (i) =>
        (asOf ?? Number.NaN) - last_day[i],
  ),
  /** Number of orders. */
  frequency: summarised(
    ({ customer_summary: { orders } }) =>
      (i) =>
        orders[i],
  ),
  active_days: summarised(
    ({ customer_summary: { active_days } }) =>
      (i) =>
        active_days[i],
  ),
  /** Days since the customer came: `since` where imported, else the first transaction. */
  tenure: summarised(({ asOf, customers: { since }, customer_summary: { first_day } }) => (i) => {
    const came = Number.isNaN(since[i]) ? first_day[i] : since[i];
    return (asOf ?? Number.NaN) - came;
  }),
  /** 1–5, as imported. */
  potential: {
    from: ['customers'],
    of:
      ({ customers: { potential } }) =>
      (i) =>
        potential[i],
  } satisfies FactColumn,
};

export type FactColumnName = keyof typeof columns;

export const factColumns: Readonly<Record<FactColumnName, FactColumn>> = columns;

/** Money, per customer: revenue less cost of goods, less activities at their rates. @throws ProblemError `rates_missing` */
export function profitOf({ customers, customer_summary, activity_costs }: Facts): Float64Array {
  const served = costToServe(activity_costs, customers.count);
  return served.map((cost, i) => {
    if (customer_summary.transactions[i] === 0) return cost === 0 ? Number.NaN : -cost;
    return customer_summary.revenue[i] - costOf(customer_summary, i) - cost;
  });
}

/** Known only where every transaction has a cost, and there is one. */
function costOf({ transactions, cost, uncosted }: CustomerSummary, customer: number): number {
  return transactions[customer] > 0 && uncosted[customer] === 0 ? cost[customer] : Number.NaN;
}

/** One column, a number per customer. */
export function factColumn(facts: Facts, name: FactColumnName): Float64Array {
  const read = factColumns[name].of(facts);
  return new Float64Array(facts.customers.count).map((_, customer) => read(customer));
}
