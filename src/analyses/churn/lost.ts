import type { Facts } from '../../facts.js';
import { unitOf } from '../../stats/calendar-unit.js';
import type { Period } from './compute.js';
import type { ChurnOptions } from './options.js';

/** Who is lost already, and so past saving. */
export interface Lost {
  /** Customers with a date left, up to the as-of date. */
  left: number;
  /** Customers who are lost for want of purchases at the end of the last period. */
  inactive: number;
  /** Whether a customer is one of either. */
  has(customer: number, lastPurchase: number): boolean;
}

/** @param returned times that somebody came back who had been lost */
export function lostOf(
  { asOf, customer_profiles }: Facts,
  { unit, inactive }: ChurnOptions,
  periods: readonly Period[],
  returned: number,
): Lost {
  const last = asOf ?? Number.NEGATIVE_INFINITY;
  const over = periods.at(-1)?.number ?? Number.NEGATIVE_INFINITY;
  const hasLeft = (day: number) => day <= last;
  return {
    left: customer_profiles.left.reduce((count, day) => count + Number(hasLeft(day)), 0),
    inactive: inactive > 0 ? periods.reduce((sum, { lost }) => sum + lost, -returned) : 0,
    has: (customer, lastPurchase) =>
      hasLeft(customer_profiles.left[customer]) ||
      (inactive > 0 && unitOf(lastPurchase, unit) + inactive <= over),
  };
}
