/**
 * The ranks of `competitionRanks`, for scores that come again and again: it allocates nothing between calls and
 * sorts numbers instead of positions, which is several times as fast.
 *
 * @param count How many scores there are each time.
 * @returns A function that ranks scores, `NaN` last; its next call reuses the array.
 */
export function ranker(count: number): (scores: Float64Array) => Int32Array {
  const sorted = new Float64Array(count);
  const rankAt = new Int32Array(count);
  const ranks = new Int32Array(count);
  return (scores) => {
    for (let row = 0; row < count; row++) sorted[row] = orLast(scores[row]);
    sorted.sort();
    rankSorted(sorted, rankAt);
    for (let row = 0; row < count; row++) ranks[row] = rankAt[placeOf(orLast(scores[row]), sorted)];
    return ranks;
  };
}

function orLast(score: number): number {
  return Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score;
}

/** From the greatest down, a score ties with the group before it while it is within rounding of its greatest. */
function rankSorted(sorted: Float64Array, ranks: Int32Array): void {
  const last = sorted.length - 1;
  let largest = 0;
  for (const score of sorted) if (Number.isFinite(score)) largest = Math.max(largest, Math.abs(score));
  let greatest = sorted[last];
  let rank = 1;
  for (let place = last; place >= 0; place--) {
    if (greatest - sorted[place] > 1e-12 * largest) {
      greatest = sorted[place];
      rank = last - place + 1;
    }
    ranks[place] = rank;
  }
}

/** The first place of a score that is among the sorted ones. */
function placeOf(score: number, sorted: Float64Array): number {
  let from = 0;
  let to = sorted.length - 1;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle] < score) from = middle + 1;
    else to = middle;
  }
  return from;
}
