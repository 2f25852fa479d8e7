import { hessian } from './hessian.js';
import { inverse } from './inverse.js';
import type { LifeTable } from './life-table.js';
import { minimise, type Objective } from './minimise.js';
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

/** A parameter whose logarithm has a greater standard error is as good as unknown. */
const mostUncertain = 10;

/** A parameter whose logarithm is farther from 0 is as good as 0 or ∞; a search that runs off ends there. */
const farthest = 40;

/**
 * The maximum-likelihood fit of a retention model, by the quasi-Newton method on the logarithms of its
 * parameters. Of several starts the best result counts.
 *
 * The covariance is the inverse Hessian of the negative log-likelihood by the logarithms, brought back to the
 * parameters by the delta method. Where the likelihood is flat, or goes on rising however far a parameter
 * goes, there is none: the edge is `undetermined`.
 *
 * @param starts Parameters to start from, each in the model's order, > 0; at least one.
 * @example
 * fitRetention(sbg, cohortLifeTable([[1000, 869, 743, 653]]), [[1, 1]]).parameters; // [4.64, 29.4]
 */
export function fitRetention(
  model: RetentionModel,
  table: LifeTable,
  starts: readonly ParameterValues[],
): RetentionFit {
  const objective: Objective = (logarithms, gradient) => {
    if (logarithms.some((each) => Math.abs(each) > farthest)) return Number.NaN;
    const parameters = logarithms.map(Math.exp);
    const value = -retentionLikelihood(model, parameters, table, gradient);
    for (let i = 0; i < gradient.length; i++) gradient[i] *= -parameters[i];
    return value;
  };
  const ends = starts.map((start) => minimise(objective, Array.from(start, Math.log), { tolerance: 1e-10 }));
  // A start without a likelihood leaves `NaN`.
  const best = ends.reduce((one, other) =>
    other.value < one.value || Number.isNaN(one.value) ? other : one,
  );

  const parameters = best.point.map(Math.exp);
  const logCovariance = inverse(hessian(objective, best.point));
  const determined = logCovariance?.every((row, i) => Math.sqrt(row[i]) <= mostUncertain) ?? false;
  return {
    model,
    parameters,
    covariance: determined
      ? logCovariance!.map((row, i) => row.map((value, j) => value * parameters[i] * parameters[j]))
      : null,
    logLikelihood: -best.value,
    converged: best.converged,
    edge: determined ? null : 'undetermined',
  };
}
