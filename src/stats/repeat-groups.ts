/**
 * Customers grouped by their purchase history, as the models of repeat purchasing see it. A likelihood needs
 * no more of a customer than these numbers, so work grows with the groups, not with the customers.
 */
export interface RepeatGroups {
  /** Repeat purchases x: whole numbers ≥ 0, the first purchase not counted. */
  x: ArrayLike<number>;
  /** Time t_x from the first purchase to the last, 0 where x is 0. */
  recency: ArrayLike<number>;
  /** Time T from the first purchase to the end of observation, ≥ t_x, in the same unit. */
  age: ArrayLike<number>;
  /** Customers who share these three. */
  count: ArrayLike<number>;
}

/** What all groups have together. */
export interface RepeatTotals {
  customers: number;
  repeats: number;
  /** Sum of the customers' ages. */
  time: number;
  /** The most repeat purchases of one customer; 0 where there is no customer. */
  mostRepeats: number;
}

/**
 * Customers, repeat purchases and time under observation, summed over groups.
 *
 * @example
 * repeatTotals({ x: [2, 0], recency: [30, 0], age: [39, 20], count: [3, 10] });
 * // { customers: 13, repeats: 6, time: 317, mostRepeats: 2 }
 */
export function repeatTotals({ x, age, count }: RepeatGroups): RepeatTotals {
  const totals = { customers: 0, repeats: 0, time: 0, mostRepeats: 0 };
  for (let i = 0; i < count.length; i++) {
    totals.customers += count[i];
    totals.repeats += count[i] * x[i];
    totals.time += count[i] * age[i];
    if (x[i] > totals.mostRepeats) totals.mostRepeats = x[i];
  }
  return totals;
}
