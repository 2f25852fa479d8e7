import type { RetentionFit } from './fit-retention.js';
import type { LifeTable } from './life-table.js';
import type { RetentionModel } from './retention-model.js';

/**
 * Customers who all stay with the same probability, period after period: S(t) = rᵗ. One parameter, the
 * retention rate r.
 */
export const geometric: RetentionModel = {
  parameters: ['r'],
  logRetention([r], _, gradient) {
    gradient[0] = 1 / r;
    return Math.log(r);
  },
};

/**
 * The maximum-likelihood fit of a constant retention rate: r = Σ kept / Σ (kept + lost), with the variance
 * r(1 − r)/Σ (kept + lost). At its edges, nobody or everybody lost, it is 1 or 0 without a standard error.
 *
 * @example
 * fitGeometric({ kept: Float64Array.of(80, 64), lost: Float64Array.of(20, 16) }).parameters; // [0.8]
 */
export function fitGeometric({ kept, lost }: LifeTable): RetentionFit {
  const stays = kept.reduce((sum, each) => sum + each, 0);
  const losses = lost.reduce((sum, each) => sum + each, 0);
  const chances = stays + losses;
  const r = stays / chances;
  const edge = chances === 0 ? 'no_customers' : losses === 0 ? 'no_losses' : stays === 0 ? 'all_lost' : null;
  return {
    model: geometric,
    parameters: Float64Array.of(r),
    covariance: edge === null ? [Float64Array.of((r * losses) / chances ** 2)] : null,
    logLikelihood: edge === null ? stays * Math.log(r) + losses * Math.log(losses / chances) : 0,
    converged: true,
    edge,
  };
}
