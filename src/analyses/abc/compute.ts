import type { Customers, Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { requireExactSums } from '../../stats/exact-sums.js';
import { wholeShare } from '../../stats/whole-share.js';
import { profitOf } from '../fact-columns.js';
import type { AbcOptions } from './options.js';

/** Best first. */
export const classes = ['A', 'B', 'C'] as const;

/** Customers divided by what they contribute. Money is in 1/10000 of the unit. */
export interface AbcClasses {
  customers: Customers;
  /** One per customer; `NaN` where unknown, and of those who did not buy. */
  value: Float64Array;
  /** The customers that have a value, greatest first; equal ones in order of `customer_id`. */
  order: Int32Array;
  /** By place in `order`: the sum of the values up to and including it. */
  cumulative: Float64Array;
  /** The sum of the positive values: what shares are of. */
  total: number;
  /** Each class is a run of `order`: where it ends. */
  ends: readonly [number, number, number];
  /** How many of `order` have a value above 0. */
  positive: number;
  /** Customers without a transaction in the period. */
  absent: number;
  /** Customers who bought, but whose profit is unknown. */
  uncosted: number;
}

/**
 * ABC analysis: in order of value, a customer is in A while those before it make less than `aShare` of the
 * total, in B while less than `bShare`, else in C. So are all without a positive value. Sums are whole numbers
 * and shares are compared exactly.
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
  const order = descendingOrder(value).subarray(0, value.length - unknown);
  if (order.length === 0 && unknown > absent) fail('abc_no_costs');

  const cumulative = new Float64Array(order.length);
  let sum = 0;
  order.forEach((customer, place) => {
    sum += value[customer];
    cumulative[place] = sum;
  });
  const positive = count(value, (each) => each > 0);
  const total = cumulative[positive - 1] ?? 0;
  const endOf = (share: number) => leaders(cumulative.subarray(0, positive), wholeShare(total, share));
  return {
    customers,
    value,
    order,
    cumulative,
    total,
    ends: [endOf(aShare), endOf(bShare), order.length],
    positive,
    absent,
    uncosted: unknown - absent,
  };
}

/** The class of a place in `order`. */
export function classAt({ ends }: AbcClasses, place: number): (typeof classes)[number] {
  return classes[ends.findIndex((end) => place < end)];
}

/** `NaN` where the value is unknown, and for who did not buy; a customer who only cost something has a profit. */
function valuesOf(facts: Facts, by: AbcOptions['by']): Float64Array {
  if (by === 'profit') return profitOf(facts);
  const { transactions, orders, revenue } = facts.customer_summary;
  const values = by === 'orders' ? orders : revenue;
  return values.map((value, customer) => (transactions[customer] > 0 ? value : Number.NaN));
}

/** How many stand in order before their sum reaches the limit, the one who reaches it included. */
function leaders(cumulative: Float64Array, limit: number): number {
  if (limit === 0) return 0;
  const reached = cumulative.findIndex((sum) => sum >= limit);
  return reached === -1 ? cumulative.length : reached + 1;
}

function count(values: Float64Array, is: (value: number, position: number) => boolean): number {
  return values.reduce((found, value, position) => (is(value, position) ? found + 1 : found), 0);
}
