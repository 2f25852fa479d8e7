/**
 * Which of some headers is most like one of the names: '' where none is alike in three characters of five.
 * The headers and the names are compared as `simplify` leaves them.
 */
export function nearestHeader(
  headers: readonly string[],
  names: readonly string[],
  simplify: (text: string) => string,
): string {
  let best = { header: '', distance: 0.4 };
  for (const header of headers) {
    for (const name of names) {
      const [a, b] = [simplify(header), simplify(name)];
      const length = Math.max(a.length, b.length);
      // So many edits it takes at least; a header may be as long as a book.
      if (a === '' || Math.abs(a.length - b.length) > 0.4 * length) continue;
      const distance = edits(a, b) / length;
      if (distance < best.distance || (best.header === '' && distance === best.distance))
        best = { header, distance };
    }
  }
  return best.header;
}

/** How many characters must be put in, left out or changed (Levenshtein 1966). */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      next.push(Math.min(row[j]! + Number(from[i] !== to[j]), row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
