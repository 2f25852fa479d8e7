import { type Estimates, maximumLikelihood } from '../maximum-likelihood.js';
import { gammaGammaObjective, type Spending } from './likelihood.js';

/** Where the likelihood has no maximum inside, by what the data lack. */
export type SpendEdge =
  /** There is no customer. */
  | 'no_customers'
  /** Customers do not differ in the mean of what they spend. */
  | 'homogeneous_spend'
  /** Every customer always spends the same. */
  | 'constant_spend'
  /** The data leave some parameter open. */
  | 'undetermined';

/** The Gamma-Gamma model's p, q and γ as fitted to customers; at an edge without a covariance matrix. */
export interface SpendFit extends Estimates {
  /** Null where the likelihood has a maximum inside. */
  edge: SpendEdge | null;
}

/** Above this shape a gamma distribution is narrower than some 3 % of itself. */
const narrow = 1e3;

/**
 * Fits the Gamma-Gamma model by maximum likelihood: the amounts of a customer's purchases have a gamma
 * distribution of shape p about the customer's mean, and over customers the rate of that has one of (q, γ).
 *
 * @param spending Customers with one purchase or more and a mean above 0; not checked.
 * @see P. S. Fader & B. G. S. Hardie (2013), The Gamma-Gamma model of monetary value
 * @example
 * fitGammaGamma({ purchases, mean }).parameters; // [6.25, 3.74, 15.44]
 */
export function fitGammaGamma(spending: Spending): SpendFit {
  const customers = spending.mean.length;
  if (customers === 0) {
    const parameters = [Number.NaN, Number.NaN, Number.NaN];
    return {
      parameters,
      covariance: null,
      logLikelihood: Number.NaN,
      converged: false,
      edge: 'no_customers',
    };
  }

  // A mean amount pγ/(q − 1) as seen, from a middling p and q.
  const level = Float64Array.from(spending.mean).reduce((sum, each) => sum + each, 0) / customers;
  const found = maximumLikelihood(gammaGammaObjective(spending), [2, 3, level]);
  const edge = edgeAt(found);
  return { ...found, covariance: edge === null ? found.covariance : null, edge };
}

function edgeAt({ parameters: [p, q], covariance }: Estimates): SpendEdge | null {
  if (q > narrow) return 'homogeneous_spend';
  if (p > narrow) return 'constant_spend';
  return covariance === null ? 'undetermined' : null;
}
