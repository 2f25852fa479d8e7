/**
 * The Gini coefficient of amounts: half their mean absolute difference, divided by their mean. 0 where all are
 * equal, near 1 where one has everything; where some are negative it can be more than 1. Of the whole population,
 * without a correction for small samples.
 *
 * @param descending n amounts in descending order, in any unit
 * @returns `NaN` where the amounts do not add up to more than 0
 * @see C. Gini (1912), Variabilità e mutabilità; for the formula by ranks, P. M. Dixon et al. (1987),
 *   Bootstrapping the Gini coefficient of inequality, Ecology 68, 1548–1551
 * @example
 * gini([3, 1]); // 0.25
 */
export function gini(descending: ArrayLike<number>): number {
  const n = descending.length;
  let [total, weighted] = [0, 0];
  for (let i = 0; i < n; i++) {
    total += descending[i];
    weighted += (n - 1 - 2 * i) * descending[i];
  }
  return total > 0 ? weighted / (n * total) : Number.NaN;
}
