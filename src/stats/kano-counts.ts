import { type KanoCategory, kanoCategories, kanoCategory } from './kano-category.js';
import type { Numbers } from './numbers.js';

export type KanoCounts = Record<KanoCategory, number>;

/**
 * For how many respondents a feature is in each category. Who did not answer both questions is not counted.
 *
 * @param functional An answer per respondent, 1 to 5, as `kanoCategory` has them; `NaN` is missing.
 * @param dysfunctional One per respondent, in the same order.
 * @see C. Berger et al. (1993), Kano's methods for understanding customer-defined quality, Center for Quality
 *   of Management Journal 2(4), 3–35
 * @example
 * kanoCounts([1, 2, 1], [5, 5, 5]); // { M: 1, O: 2, A: 0, I: 0, R: 0, Q: 0 }
 */
export function kanoCounts(functional: Numbers, dysfunctional: Numbers): KanoCounts {
  const counts = Object.fromEntries(kanoCategories.map((category) => [category, 0])) as KanoCounts;
  for (let i = 0; i < functional.length; i++) {
    const category = kanoCategory(functional.at(i)!, dysfunctional.at(i)!);
    if (category) counts[category]++;
  }
  return counts;
}
