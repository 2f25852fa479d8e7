/**
 * Standard competition ranks ("1224"): 1 is the greatest value, ties share the best rank, and the next rank
 * counts everyone before it. `NaN` ranks last.
 *
 * Values that agree to 12 significant digits of the largest magnitude are tied, because sums of the same
 * terms in another order differ in the last digits. To be exact: from the greatest down, a value ties with
 * the group before it while it is within 10⁻¹² of the largest finite magnitude of that group's greatest.
 *
 * @param values n numbers in one unit, in any order.
 * @returns n ranks, in the order of the values.
 * @example
 * competitionRanks([10, 30, 20, 20]); // [4, 1, 2, 2]
 */
export function competitionRanks(values: ArrayLike<number>): Int32Array {
  const order = Uint32Array.from(values, (_, index) => index)
    .filter((index) => !Number.isNaN(values[index]))
    .sort((a, b) => values[b] - values[a]);
  const tolerance = 1e-12 * largestMagnitude(values);

  const ranks = new Int32Array(values.length).fill(order.length + 1);
  let greatest = values[order[0]];
  let rank = 1;
  order.forEach((index, place) => {
    // Two infinities differ by NaN, which is not more than the tolerance: they tie.
    if (greatest - values[index] > tolerance) {
      greatest = values[index];
      rank = place + 1;
    }
    ranks[index] = rank;
  });
  return ranks;
}

function largestMagnitude(values: ArrayLike<number>): number {
  let largest = 0;
  for (let index = 0; index < values.length; index++) {
    const magnitude = Math.abs(values[index]);
    if (magnitude > largest && magnitude < Number.POSITIVE_INFINITY) largest = magnitude;
  }
  return largest;
}
