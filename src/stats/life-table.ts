/** How many of the customers there at the start of each period were there at its end. */
export interface LifeTable {
  /** Customers who stayed through period t, at t − 1. */
  kept: Float64Array;
  /** Customers lost in period t, at t − 1. */
  lost: Float64Array;
}

/**
 * The life table of single customers, or of groups who share one lifetime.
 *
 * @param lifetimes n whole numbers of periods: t ≥ 1 for someone lost in period t, t ≥ 0 for someone there
 *   after t periods and not watched any longer; not checked.
 * @param ended For each, whether the customer was lost then (1, true) or is still there (0, false).
 * @param counts How many customers each stands for; 1 unless given.
 * @example
 * lifetimesLifeTable([1, 3, 3], [true, true, false]); // kept [2, 2, 1], lost [1, 0, 1]
 */
export function lifetimesLifeTable(
  lifetimes: ArrayLike<number>,
  ended: ArrayLike<number | boolean>,
  counts?: ArrayLike<number>,
): LifeTable {
  let periods = 0;
  for (let i = 0; i < lifetimes.length; i++) periods = Math.max(periods, lifetimes[i]);
  const kept = new Float64Array(periods);
  const lost = new Float64Array(periods);
  for (let i = 0; i < lifetimes.length; i++) {
    const count = counts?.[i] ?? 1;
    if (lifetimes[i] === 0) continue;
    (ended[i] ? lost : kept)[lifetimes[i] - 1] += count;
  }
  // Whoever is in the table at the end of a period was kept in all periods before.
  for (let t = periods - 1; t > 0; t--) kept[t - 1] += kept[t] + lost[t];
  return { kept, lost };
}
