import { editDistance } from '../stats/edit-distance.js';

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
      const distance = editDistance(a, b) / length;
      if (distance < best.distance || (best.header === '' && distance === best.distance))
        best = { header, distance };
    }
  }
  return best.header;
}
