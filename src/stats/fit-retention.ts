import type { LifeTable } from './life-table.js';
import { maximumLikelihood } from './maximum-likelihood.js';
import type { Objective } from './minimise.js';
import { retentionLikelihood } from './retention-likelihood.js';
import type { ParameterValues, RetentionModel } from './retention-model.js';

/** Why a likelihood has no maximum that tells anything of its parameters. */
export type Edge = 'no_customers' | 'no_losses' | 'all_lost' | 'one_period' | 'homogeneous' | 'undetermined';

/** A retention model fitted to a life table by maximum likelihood. */
export interface RetentionFit {
  model: RetentionModel;
  /** The estimates, in the model's order; `NaN` where no search makes sense. */
  parameters: Float64Array;
  /**
   * Their covariance matrix, the inverse of the observed information; null where the parameters cannot be
   * told, as at every edge but that of a model which becomes a simpler one there.
   */
  covariance: Float64Array[] | null;
  logLikelihood: number;
  /** Whether the search reached its end; where there is an edge that says more. */
  converged: boolean;
  /** Null where the maximum lies inside. */
  edge: Edge | null;
}

/** The sums over a few periods are exact enough to come down to this. */
const tolerance = 1e-10;

/**
 * The maximum-likelihood fit of a retention model. Of several starts the best result counts. Where the
 * likelihood is flat, or goes on rising however far a parameter goes, the edge is `undetermined`.
 *
 * @param starts Parameters to start from, each in the model's order, > 0; at least one.
 * @example
 * const table = { kept: Float64Array.of(869, 743, 653), lost: Float64Array.of(131, 126, 90) };
 * fitRetention(sbg, table, [[1, 1]]).parameters; // [4.64, 29.4]
 */
export function fitRetention(
  model: RetentionModel,
  table: LifeTable,
  starts: readonly ParameterValues[],
): RetentionFit {
  const objective: Objective = (logarithms, gradient) => {
    const parameters = logarithms.map(Math.exp);
    const value = -retentionLikelihood(model, parameters, table, gradient);
    for (let i = 0; i < gradient.length; i++) gradient[i] *= -parameters[i];
    return value;
  };
  const ends = starts.map((start) => maximumLikelihood(objective, Array.from(start), tolerance));
  // A start without a likelihood leaves `NaN`.
  const best = ends.reduce((one, other) =>
    other.logLikelihood > one.logLikelihood || Number.isNaN(one.logLikelihood) ? other : one,
  );
  const parameters = Float64Array.from(best.parameters);
  return { model, ...best, parameters, edge: best.covariance === null ? 'undetermined' : null };
}
