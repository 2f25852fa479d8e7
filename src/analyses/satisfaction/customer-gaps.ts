import type { Gap } from '../../stats/servqual.js';
import { byCustomer } from '../surveys/by-customer.js';
import type { GapItems } from './gap-items.js';
import { gapsOf } from './gaps.js';

/** The gap of a single customer, of all that is answered about it. */
export interface CustomerGap {
  customer: number;
  responses: number;
  /** How many items are answered. */
  items: number;
  overall: Gap;
  /** By the weights of the dimensions; `NaN` where they have none. */
  weighted: number;
  /** The position of the dimension with the least gap; −1 where there is none. */
  weakest: number;
}

/**
 * One for each customer who answered, in the order of customers.
 *
 * @param customer Of each response; −1 where nobody knows who answered.
 * @param responses The responses that count.
 */
export function customerGaps(scale: GapItems, customer: Int32Array, responses: Int32Array): CustomerGap[] {
  return byCustomer(customer, responses).map(({ customer, responses }) => {
    const { items, dimensions, overall, weighted } = gapsOf(scale, responses);
    return {
      customer,
      responses: responses.length,
      items: items.filter(({ respondents }) => respondents > 0).length,
      overall,
      weighted: weighted?.value ?? Number.NaN,
      weakest: leastOf(dimensions.map(({ value }) => value)),
    };
  });
}

function leastOf(gaps: readonly number[]): number {
  let least = -1;
  gaps.forEach((gap, i) => {
    if (gap < (least < 0 ? Number.POSITIVE_INFINITY : gaps[least])) least = i;
  });
  return least;
}
