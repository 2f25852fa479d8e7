import type { Facts } from '../../facts.js';

/** Customers by the days between which they were customers, `since` and `left`, as far as known. */
export interface Contracts {
  /** One entry per usable customer. */
  since: Float64Array;
  /** `NaN` for those who are still there on the as-of date. */
  left: Float64Array;
  /** Customers without a date since. */
  undated: number;
  /** Customers who left before they came. */
  contradictory: number;
}

/** Those who came up to the as-of date; who left after it was still there. */
export function contractsOf({ customers, customer_profiles, asOf }: Facts): Contracts {
  const { since } = customers;
  const { left } = customer_profiles;
  const last = asOf ?? Number.NEGATIVE_INFINITY;
  const isContradictory = (customer: number) => left[customer] < since[customer];
  const usable = Int32Array.from(since.keys()).filter(
    (customer) => since[customer] <= last && !isContradictory(customer),
  );
  return {
    since: Float64Array.from(usable, (customer) => since[customer]),
    left: Float64Array.from(usable, (customer) => (left[customer] <= last ? left[customer] : Number.NaN)),
    undated: since.reduce((count, day) => count + Number(Number.isNaN(day)), 0),
    contradictory: since.reduce((count, _, customer) => count + Number(isContradictory(customer)), 0),
  };
}
