import type { Customers, Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import { requireExactSums } from '../../stats/exact-sums.js';
import { profitOf } from '../fact-columns.js';
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
  const value = valuesOf(facts, by);
  const absent = count(value, (each, i) => Number.isNaN(each) && !(customer_summary.transactions[i] > 0));
  if (by !== 'orders') requireExactSums(value);
  const unknown = count(value, Number.isNaN);
  if (unknown === value.length && unknown > absent) fail('abc_no_costs');
  return { ...divide(value, aShare, bShare), customers, value, absent, uncosted: unknown - absent };
}

/** `NaN` where the value is unknown, and for who did not buy; a customer who only cost something has a profit. */
function valuesOf(facts: Facts, by: AbcOptions['by']): Float64Array {
  if (by === 'profit') return profitOf(facts);
  const { transactions, orders, revenue } = facts.customer_summary;
  const values = by === 'orders' ? orders : revenue;
  return values.map((value, customer) => (transactions[customer] > 0 ? value : Number.NaN));
}

function count(values: Float64Array, is: (value: number, position: number) => boolean): number {
  return values.reduce((found, value, position) => (is(value, position) ? found + 1 : found), 0);
}
