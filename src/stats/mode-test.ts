import { incompleteBeta } from './incomplete-beta.js';

/**
 * The most frequent of several categories, ties included, and whether it is the most frequent beyond chance:
 * the two-tailed binomial test of the greatest count against the second greatest. That the two are picked
 * after the fact needs no correction (Hung & Fithian).
 *
 * Fong's rule, usual for Kano's categories, takes the two counts of one sample as independent and finds too
 * many differences.
 *
 * @param counts How often each category was seen, whole numbers ≥ 0.
 * @returns The places of the greatest count, none where nothing was seen, and p, the probability of a lead as
 *   great where another category is as frequent; 1 in a tie, `NaN` where nothing was seen.
 * @see K. Hung & W. Fithian (2019), Rank verification for exponential families, The Annals of Statistics 47,
 *   758–782
 * @example
 * modeTest([14, 3, 3]); // { modes: [0], p: 0.0127 }
 */
export function modeTest(counts: readonly number[]): { modes: number[]; p: number } {
  const [first = 0, second = 0] = counts.toSorted((a, b) => b - a);
  if (first === 0) return { modes: [], p: Number.NaN };
  const modes = counts.flatMap((count, place) => (count === first ? [place] : []));
  return { modes, p: Math.min(1, 2 * incompleteBeta(first, second + 1, 0.5)) };
}
