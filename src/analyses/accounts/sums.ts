import type { Classed } from './classes.js';

export interface ClassSums {
  /** Null for the customers whose class is not known. */
  class: string | null;
  customers: number;
  /** Of all customers; null where there are none. */
  share: number | null;
  revenue: number;
  revenue_share: number | null;
}

/** What each class of a division adds up to; together, all there is. */
export function sumClasses({ classes, of }: Classed, revenue: Float64Array, total: number): ClassSums[] {
  const customers = new Float64Array(classes.length + 1);
  const sums = new Float64Array(classes.length + 1);
  of.forEach((position, customer) => {
    const at = position < 0 ? classes.length : position;
    customers[at]++;
    sums[at] += revenue[customer];
  });
  return [...classes, null]
    .map((name, at) => ({
      class: name,
      customers: customers[at],
      share: of.length > 0 ? customers[at] / of.length : null,
      revenue: sums[at],
      revenue_share: revenueShare(sums[at], total),
    }))
    .filter((each) => each.class !== null || each.customers > 0);
}

/** Unknown where the total is not positive. */
export function revenueShare(revenue: number, total: number): number | null {
  return total > 0 ? revenue / total : null;
}
