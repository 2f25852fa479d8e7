import { hessian } from './hessian.js';
import { inverse } from './inverse.js';
import { minimise, type Objective } from './minimise.js';

/** What the search for the likeliest parameters found. */
export interface Estimates {
  parameters: number[];
  /**
   * Their covariance matrix, the inverse of the observed information; null where the data leave one of them
   * open.
   */
  covariance: Float64Array[] | null;
  /** Natural logarithm of the likelihood at the estimates. */
  logLikelihood: number;
  /** Whether the search came to rest. */
  converged: boolean;
}

/** The gradient to come down to: above the rounding of long sums; one Newton step does the rest. */
const longSums = 1e-7;

/** Many times what a maximum takes; a search that slides along an edge is cut short. */
const maxIterations = 100;

/** A parameter beyond e^±50 has left all that data can tell; the search turns back there. */
const farthest = 50;

/** A parameter whose logarithm has a greater standard error is as good as unknown. */
const mostUncertain = 10;

/**
 * Maximum-likelihood estimates of parameters that are all > 0, found on their logarithms. The covariance is
 * the inverse Hessian by the logarithms, brought back to the parameters by the delta method; divided by the
 * product of its two parameters, each entry is that of the logarithms again, which are nearer to normal.
 *
 * @param objective The negative log-likelihood of the logarithms of the parameters, with its gradient.
 * @param start Parameters to start from, each > 0.
 * @param tolerance The gradient norm of `minimise` to reach; 10⁻⁷ unless given.
 * @example
 * // 3 of 10 days had a sale: a rate of 3 in 10 days, ± √3.
 * maximumLikelihood(([logRate], gradient) => {
 *   gradient[0] = Math.exp(logRate) - 3;
 *   return Math.exp(logRate) - 3 * logRate;
 * }, [1]); // { parameters: [3], covariance: [[3]], … }
 */
export function maximumLikelihood(
  objective: Objective,
  start: readonly number[],
  tolerance = longSums,
): Estimates {
  const within: Objective = (point, gradient) =>
    point.every((logarithm) => Math.abs(logarithm) <= farthest) ? objective(point, gradient) : Number.NaN;
  const { point, converged } = minimise(within, start.map(Math.log), { tolerance, maxIterations });
  const logCovariance = inverse(hessian(objective, point));
  const determined = logCovariance?.every((row, i) => Math.sqrt(row[i]) <= mostUncertain) ?? false;

  const gradient = new Float64Array(start.length);
  objective(point, gradient);
  const best = converged && determined ? newtonStep(point, logCovariance!, gradient) : point;
  const parameters = Array.from(best, Math.exp);
  return {
    parameters,
    covariance: determined
      ? logCovariance!.map((row, i) => row.map((entry, j) => entry * (parameters[i] * parameters[j])))
      : null,
    logLikelihood: -objective(best, gradient),
    converged,
  };
}

/** To where the gradient is 0 by the Hessian, whose inverse is given. */
function newtonStep(point: Float64Array, inverseHessian: Float64Array[], gradient: Float64Array) {
  return point.map((each, i) => each - inverseHessian[i].reduce((sum, h, j) => sum + h * gradient[j], 0));
}
