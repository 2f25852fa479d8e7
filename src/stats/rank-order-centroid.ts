/**
 * Weights from an order of importance alone: the centroid of all weights that respect the order. The k-th
 * of n places weighs w_k = (1/n) Σ_{i=k..n} 1/i; tied criteria share the mean weight of their places.
 *
 * @param ranks n competition ranks: 1 is the most important, ties share the best rank ("1224"); not checked.
 * @returns n weights that sum to 1, in the order of the ranks.
 * @see F. H. Barron & B. E. Barrett (1996), Decision quality using ranked attribute weights,
 *   Management Science 42, 1515–1523
 * @example
 * rankOrderCentroid([1, 2, 3]); // [0.611, 0.278, 0.111]
 * rankOrderCentroid([2, 1, 2]); // [0.194, 0.611, 0.194]
 */
export function rankOrderCentroid(ranks: ArrayLike<number>): number[] {
  const n = ranks.length;
  const places = new Array<number>(n);
  let sum = 0;
  for (let k = n; k >= 1; k--) {
    sum += 1 / k;
    places[k - 1] = sum / n;
  }
  return Array.from(ranks, (rank) => {
    const tied = Array.from(ranks).filter((other) => other === rank).length;
    const shared = places.slice(rank - 1, rank - 1 + tied);
    return shared.reduce((total, weight) => total + weight, 0) / tied;
  });
}
