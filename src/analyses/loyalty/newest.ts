import type { Facts } from '../../facts.js';

/**
 * The newest of these responses of each customer, by its day; of one day, or without one, the last that came.
 *
 * @returns One position per customer; −1 where there is none.
 */
export function newestOfCustomers({ customers, responses }: Facts, chosen: Int32Array): Int32Array {
  const newest = new Int32Array(customers.count).fill(-1);
  const dayOf = (response: number) => {
    const day = responses.day[response];
    return Number.isNaN(day) ? Number.NEGATIVE_INFINITY : day;
  };
  for (const response of chosen) {
    const customer = responses.customer[response];
    if (customer < 0) continue;
    if (newest[customer] < 0 || dayOf(response) >= dayOf(newest[customer])) newest[customer] = response;
  }
  return newest;
}
