/** The candidate that takes the fewest edits to become `word` (Levenshtein 1966); the first of equals. */
export function nearest(word: string, candidates: readonly string[]): string {
  const distances = candidates.map((candidate) => edits(word, candidate));
  return candidates[distances.indexOf(Math.min(...distances))] ?? '';
}

function edits(from: string, to: string): number {
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
