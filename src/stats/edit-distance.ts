/**
 * How many characters must be put in, left out or changed to turn one text into the other.
 *
 * Source: Levenshtein (1966), "Binary codes capable of correcting deletions, insertions, and reversals".
 *
 * @example
 * editDistance('kitten', 'sitting'); // 3
 */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      next.push(Math.min(row[j] + Number(from[i] !== to[j]), row[j + 1] + 1, next[j] + 1));
    }
    row = next;
  }
  return row[to.length];
}
