import { editDistance } from '../stats/edit-distance.js';

/** The candidate that takes the fewest edits to become `word` (Levenshtein 1966); the first of equals. */
export function nearest(word: string, candidates: readonly string[]): string {
  const distances = candidates.map((candidate) => editDistance(word, candidate));
  return candidates[distances.indexOf(Math.min(...distances))] ?? '';
}
