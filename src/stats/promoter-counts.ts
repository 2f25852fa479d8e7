import type { Numbers } from './numbers.js';

/** How many respondents are of each kind. */
export interface PromoterCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

/**
 * Counts promoters (9 and 10), passives (7 and 8) and detractors (0 to 6; 0 is an answer).
 *
 * @param scores 0 to 10; `NaN` is missing. What is not on the scale is not counted.
 * @see F. F. Reichheld (2003), The one number you need to grow, Harvard Business Review 81(12), 46–54
 * @example
 * promoterCounts([10, 9, 7, 0]); // { promoters: 2, passives: 1, detractors: 1 }
 */
export function promoterCounts(scores: Numbers): PromoterCounts {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (let i = 0; i < scores.length; i++) {
    const score = scores.at(i)!;
    if (!(score >= 0 && score <= 10)) continue;
    if (score >= 9) counts.promoters++;
    else if (score >= 7) counts.passives++;
    else counts.detractors++;
  }
  return counts;
}
