import { fitHeterogeneous } from './fit-heterogeneous.js';
import type { RetentionFit } from './fit-retention.js';
import type { LifeTable } from './life-table.js';
import type { RetentionModel } from './retention-model.js';

/**
 * The shifted-beta-geometric model: every customer leaves with a probability of their own at each renewal,
 * and these are beta(α, β) distributed. S(t) = B(α, β + t)/B(α, β), r(t) = (β + t − 1)/(α + β + t − 1):
 * retention rises because those likely to leave go first.
 *
 * @see P. S. Fader & B. G. S. Hardie (2007), How to project customer retention, Journal of Interactive
 *   Marketing 21(1), 76–90
 */
export const sbg: RetentionModel = {
  parameters: ['alpha', 'beta'],
  logRetention([alpha, beta], period, gradient) {
    const stay = beta + period - 1;
    gradient[0] = -1 / (alpha + stay);
    gradient[1] = alpha / (stay * (alpha + stay));
    return -Math.log1p(alpha / stay);
  },
};

/**
 * The maximum-likelihood fit of the shifted-beta-geometric model.
 *
 * Where retention does not rise there is no heterogeneity to be seen, α and β run off to ∞ with their ratio
 * kept, and the likelihood is at most that of the geometric model: the edge is `homogeneous`.
 *
 * @example
 * // "High End" customers of Fader & Hardie (2007)
 * const kept = Float64Array.of(869, 743, 653, 593, 551, 517, 491);
 * const lost = Float64Array.of(131, 126, 90, 60, 42, 34, 26);
 * fitSbg({ kept, lost }).parameters; // [0.668, 3.806]
 */
export function fitSbg(table: LifeTable): RetentionFit {
  return fitHeterogeneous(sbg, table, (r) => [[1, r / (1 - r)]]);
}
