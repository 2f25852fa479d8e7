import type { CustomerSummary, FactName, Facts } from '../../facts.js';

interface FactColumn {
  /** The fact that it is made from. */
  from: FactName;
  of(facts: Facts, customer: number): number;
}

const summarised = (of: FactColumn['of']): FactColumn => ({ from: 'customer_summary', of });

/**
 * What is known of a customer besides ratings, by the name that a scorecard uses: money in the currency's
 * unit, durations in days, `NaN` where unknown.
 */
export const factColumns = {
  revenue: summarised(({ customer_summary }, i) => customer_summary.revenue[i] / 10_000),
  cost: summarised(({ customer_summary }, i) => costOf(customer_summary, i) / 10_000),
  profit: summarised(
    ({ customer_summary }, i) => (customer_summary.revenue[i] - costOf(customer_summary, i)) / 10_000,
  ),
  /** A fraction of revenue; without revenue there is none. */
  margin: summarised(({ customer_summary }, i) => {
    const revenue = customer_summary.revenue[i];
    return revenue > 0 ? (revenue - costOf(customer_summary, i)) / revenue : Number.NaN;
  }),
  /** Days since the last transaction. */
  recency: summarised(({ asOf, customer_summary }, i) => (asOf ?? Number.NaN) - customer_summary.last_day[i]),
  /** Number of transactions. */
  frequency: summarised(({ customer_summary }, i) => customer_summary.transactions[i]),
  active_days: summarised(({ customer_summary }, i) => customer_summary.active_days[i]),
  /** Days since the customer came: `since` where imported, else the first transaction. */
  tenure: summarised(({ asOf, customers, customer_summary }, i) => {
    const came = Number.isNaN(customers.since[i]) ? customer_summary.first_day[i] : customers.since[i];
    return (asOf ?? Number.NaN) - came;
  }),
  /** 1–5, as imported. */
  potential: { from: 'customers', of: ({ customers }, i) => customers.potential[i] } satisfies FactColumn,
} as const;

export type FactColumnName = keyof typeof factColumns;

/** Known only where every transaction has a cost, and there is one. */
function costOf({ transactions, cost, uncosted }: CustomerSummary, customer: number): number {
  return transactions[customer] > 0 && uncosted[customer] === 0 ? cost[customer] : Number.NaN;
}

/** One column, a number per customer. */
export function factColumn(facts: Facts, name: FactColumnName): Float64Array {
  const values = new Float64Array(facts.customers.count);
  for (let customer = 0; customer < values.length; customer++)
    values[customer] = factColumns[name].of(facts, customer);
  return values;
}
