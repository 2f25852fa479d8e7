import { type Estimate, estimate } from './estimate.js';
import type { PromoterCounts } from './promoter-counts.js';

/** A Net Promoter Score as a fraction: times 100 it is in points. */
export interface NetPromoterScore extends Estimate {
  responses: number;
  /** Of a single response that counts 1, 0 or −1. */
  variance: number;
}

/**
 * The Net Promoter Score, the share p of promoters less the share d of detractors, with the normal
 * approximation of its interval: variance p + d − (p − d)² of a response, standard error √(variance/n). The
 * limits are cut at −1 and 1; there are none where all respondents are of one kind.
 *
 * @param level The confidence of the limits, such as 0.95.
 * @returns `NaN` without responses.
 * @see F. F. Reichheld (2003), The one number you need to grow, Harvard Business Review 81(12), 46–54;
 *   B. Rocks (2016), Interval estimation for the Net Promoter Score, The American Statistician 70, 365–372
 * @example
 * netPromoterScore({ promoters: 162, passives: 108, detractors: 54 }, 0.95); // 0.3333 ± 0.0812
 */
export function netPromoterScore(
  { promoters, passives, detractors }: PromoterCounts,
  level: number,
): NetPromoterScore {
  const responses = promoters + passives + detractors;
  const score = (promoters - detractors) / responses;
  const variance = (promoters + detractors) / responses - score * score;
  const ofScore = estimate(score, Math.sqrt(variance / responses), Number.POSITIVE_INFINITY, level);
  return {
    ...ofScore,
    lower: Math.max(-1, ofScore.lower),
    upper: Math.min(1, ofScore.upper),
    responses,
    variance,
  };
}
