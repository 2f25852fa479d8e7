/** The responses about one customer, ascending. */
export interface OfCustomer {
  customer: number;
  responses: Int32Array;
}

/**
 * Some responses customer by customer, in order of the customers; without those that are about nobody known.
 *
 * @param customer Of each response; −1 where nobody knows whom it is about.
 * @param responses Positions, ascending.
 */
export function byCustomer(customer: Int32Array, responses: Int32Array): OfCustomer[] {
  const sorted = responses
    .filter((response) => customer[response] >= 0)
    .sort((one, other) => customer[one] - customer[other] || one - other);
  const starts = [...sorted.keys()].filter((i) => i === 0 || customer[sorted[i]] !== customer[sorted[i - 1]]);
  return starts.map((start, i) => ({
    customer: customer[sorted[start]],
    responses: sorted.subarray(start, starts[i + 1]),
  }));
}
