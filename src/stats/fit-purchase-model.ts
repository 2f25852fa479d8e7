import { type Estimates, maximumLikelihood } from './maximum-likelihood.js';
import type { Edge, PurchaseModel } from './purchase-model.js';
import { type RepeatGroups, repeatTotals } from './repeat-groups.js';

/** A model of repeat purchasing as fitted to customers; at an edge without a covariance matrix. */
export interface PurchaseFit extends Estimates {
  model: PurchaseModel;
  /** Null where the likelihood has a maximum inside. */
  edge: Edge | null;
}

/**
 * Fits a model of repeat purchasing by maximum likelihood. A search that ends at an edge is made again from
 * elsewhere. Data without a maximum inside end with a named edge, never in an exception; where they have
 * nothing to fit, the parameters are `NaN`.
 *
 * @param groups Not checked.
 * @example
 * fitPurchaseModel(bgNbd, groups).parameters; // [0.243, 4.414, 0.793, 2.426]
 */
export function fitPurchaseModel(model: PurchaseModel, groups: RepeatGroups): PurchaseFit {
  const nothing = nothingToFit(groups);
  if (nothing !== null) {
    const parameters = model.parameters.map(() => Number.NaN);
    return {
      model,
      parameters,
      covariance: null,
      logLikelihood: Number.NaN,
      converged: false,
      edge: nothing,
    };
  }

  const objective = model.objective(groups);
  const search = (start: number[]): PurchaseFit => {
    const found = maximumLikelihood(objective, start);
    const edge = model.edge(found.parameters, groups) ?? (found.covariance === null ? 'undetermined' : null);
    return { model, ...found, covariance: edge === null ? found.covariance : null, edge };
  };
  const [first, ...others] = model.starts(groups);
  const fit = search(first);
  if (fit.edge === null) return fit;
  const ends = others.map(search);
  return ends.reduce((best, end) => (end.logLikelihood > best.logLikelihood ? end : best), fit);
}

function nothingToFit(groups: RepeatGroups): Edge | null {
  const { customers, repeats, time } = repeatTotals(groups);
  if (customers === 0) return 'no_customers';
  if (time === 0) return 'no_time';
  return repeats === 0 ? 'no_repeats' : null;
}
