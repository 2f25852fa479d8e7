import type { CustomerSummary, Customers, Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import { type Division, divide } from './divide.js';
import type { AbcOptions } from './options.js';

/** Customers divided by what they contribute. Money is in 1/10000 of the unit. */
export interface AbcClasses extends Division {
  customers: Customers;
  /** One per customer; `NaN` where unknown, and of those who did not buy. */
  value: Float64Array;
  /** Customers without a transaction in the period. */
  absent: number;
  /** Customers who bought, but whose profit is unknown. */
  uncosted: number;
}

/**
 * ABC analysis: customers in the classes of {@link divide}.
 *
 * @throws ProblemError `abc_shares`, `abc_no_costs`
 */
export function classifyCustomers(facts: Facts, { by, aShare, bShare }: AbcOptions): AbcClasses {
  if (aShare > bShare) fail('abc_shares', { args: { a: aShare, b: bShare } });
  const { customers, customer_summary } = facts;
  const value = valuesOf(customer_summary, by);
  const absent = count(customer_summary.transactions, (transactions) => !(transactions > 0));
  const unknown = count(value, Number.isNaN);
  if (unknown === value.length && unknown > absent) fail('abc_no_costs');
  return { ...divide(value, aShare, bShare), customers, value, absent, uncosted: unknown - absent };
}

function valuesOf(summary: CustomerSummary, by: AbcOptions['by']): Float64Array {
  const { transactions, revenue, cost, uncosted } = summary;
  return transactions.map((orders, customer) => {
    if (!(orders > 0)) return Number.NaN;
    if (by === 'orders') return orders;
    if (by === 'revenue') return revenue[customer];
    return uncosted[customer] > 0 ? Number.NaN : revenue[customer] - cost[customer];
  });
}

function count(values: Float64Array, is: (value: number) => boolean): number {
  return values.reduce((found, value) => (is(value) ? found + 1 : found), 0);
}
