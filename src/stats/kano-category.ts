/**
 * What a feature is to a respondent: must-be, one-dimensional, attractive, indifferent, reverse (better
 * without), questionable (contradicts itself). In the order of care: what is missing from the first annoys
 * most.
 */
export const kanoCategories = ['M', 'O', 'A', 'I', 'R', 'Q'] as const;

export type KanoCategory = (typeof kanoCategories)[number];

/** A row per answer if the feature is there, a column per answer if it is not; from like to dislike. */
const evaluation = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'];

/**
 * The category of a feature for one respondent, from the answers to a pair of questions: how do you feel if
 * it is there (functional), and if it is not (dysfunctional)? 1 I like it, 2 it must be so, 3 neutral, 4 I
 * can live with it, 5 I dislike it.
 *
 * @returns null where one of them is missing (`NaN`) or no such answer.
 * @see N. Kano et al. (1984), Attractive quality and must-be quality; C. Berger et al. (1993), Kano's methods
 *   for understanding customer-defined quality, Center for Quality of Management Journal 2(4), 3–35
 * @example
 * kanoCategory(1, 5); // 'O'
 */
export function kanoCategory(functional: number, dysfunctional: number): KanoCategory | null {
  return (evaluation[functional - 1]?.[dysfunctional - 1] as KanoCategory) ?? null;
}
