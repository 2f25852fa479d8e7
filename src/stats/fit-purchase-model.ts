import { hessian } from './hessian.js';
import { inverse } from './inverse.js';
import { minimise } from './minimise.js';
import type { Edge, PurchaseModel } from './purchase-model.js';
import { type RepeatGroups, repeatTotals } from './repeat-groups.js';

/** A model of repeat purchasing as fitted to customers. */
export interface PurchaseFit {
  /** Estimates in the order of the model's parameters; null where the data say nothing about them. */
  parameters: number[] | null;
  /** Standard errors of the estimates; null where there are none to trust: at an edge, or not converged. */
  standardErrors: number[] | null;
  /** Covariance matrix of the logarithms of the estimates, in which they are nearer to normal; null likewise. */
  logCovariance: Float64Array[] | null;
  /** Natural logarithm of the likelihood at the estimates, over all customers. */
  logLikelihood: number | null;
  /** Whether the search came to rest. At an edge that is where the likelihood is flat, not a maximum. */
  converged: boolean;
  edge: Edge | null;
}

/** A logarithm known no better than to ±5 standard errors of this size tells nothing of its parameter. */
const widestLogError = 5;

/**
 * Maximum-likelihood estimates of a model of repeat purchasing, found on the logarithms of its parameters, with
 * standard errors from the Hessian there. Data without a maximum inside end with a named edge, never in an
 * exception.
 *
 * @param groups Not checked.
 * @example
 * fitPurchaseModel(bgNbd, groups).parameters; // [0.243, 4.414, 0.793, 2.426]
 */
export function fitPurchaseModel(model: PurchaseModel, groups: RepeatGroups): PurchaseFit {
  const { customers, repeats, time } = repeatTotals(groups);
  if (customers === 0) return nothing('no-customers');
  if (time === 0) return nothing('no-time');
  if (repeats === 0) return nothing('no-repeats');

  const objective = model.objective(groups);
  const minimum = minimise(objective, model.start(groups).map(Math.log), { tolerance: 1e-8 });
  const parameters = Array.from(minimum.point, Math.exp);
  const logCovariance = inverse(hessian(objective, minimum.point));
  const logErrors = logCovariance?.map((row, i) => Math.sqrt(row[i])) ?? [Number.POSITIVE_INFINITY];
  const open = logErrors.some((error) => !(error < widestLogError));
  const edge = model.edge(parameters, groups) ?? (open ? 'unidentified' : null);
  const sound = minimum.converged && edge === null;
  return {
    parameters,
    standardErrors: sound ? logErrors.map((error, i) => error * parameters[i]) : null,
    logCovariance: sound ? logCovariance : null,
    logLikelihood: -minimum.value,
    converged: minimum.converged,
    edge,
  };
}

function nothing(edge: Edge): PurchaseFit {
  return {
    parameters: null,
    standardErrors: null,
    logCovariance: null,
    logLikelihood: null,
    converged: false,
    edge,
  };
}
