import { type Estimates, maximumLikelihood } from '../maximum-likelihood.js';
import { expectedSpend } from './expected-spend.js';
import { gammaGammaObjective, type Spending } from './likelihood.js';
import { alikeLimit, ownLimit, type SpendLimit } from './limits.js';

/** Where the likelihood has no maximum inside, by what the data lack. */
export type SpendEdge =
  /** There is no customer. */
  | 'no_customers'
  /** Customers do not differ in the mean of what they spend. */
  | 'homogeneous_spend'
  /** Every customer always spends the same. */
  | 'constant_spend'
  /** The data do not tell one of these from the other, or leave some parameter open. */
  | 'undetermined';

/** The Gamma-Gamma model's p, q and γ as fitted to customers; at an edge without a covariance matrix. */
export interface SpendFit extends Estimates {
  /** Null where the likelihood has a maximum inside. */
  edge: SpendEdge | null;
  /** The limit that the likelihood rises to, where it does: the mean of all is expected, or each one's own. */
  limit: SpendLimit['id'] | null;
  /** The mean amount of a purchase to expect of a customer, of purchases and their mean amount. */
  expected(purchases: number, mean: number): number;
}

/** Above this shape a gamma distribution is narrower than some 3 % of itself. */
const narrow = 1e3;

/** Two limits whose log-likelihoods are no farther apart explain the data alike. */
const alike = 2;

/**
 * Fits the Gamma-Gamma model by maximum likelihood: the amounts of a customer's purchases have a gamma
 * distribution of shape p about the customer's mean, and over customers the rate of that has one of (q, γ).
 *
 * The likelihood may rise without end towards two limits, q → ∞ and p → ∞, and to a maximum between them. Both
 * limits are fitted too, and the greatest of the three counts.
 *
 * @param spending Customers with one purchase or more and a mean above 0; not checked.
 * @see P. S. Fader & B. G. S. Hardie (2013), The Gamma-Gamma model of monetary value
 * @example
 * fitGammaGamma({ purchases, mean }).parameters; // [6.25, 3.74, 15.44]
 */
export function fitGammaGamma(spending: Spending): SpendFit {
  const customers = spending.mean.length;
  if (customers === 0) return nothing;

  const limits = [alikeLimit(spending), ownLimit(spending)];
  const [best, other] = limits[1].logLikelihood > limits[0].logLikelihood ? limits.toReversed() : limits;
  const objective = gammaGammaObjective(spending);
  // Nothing is greater than a likelihood without a bound.
  const hopeful = best.logLikelihood === Number.POSITIVE_INFINITY ? [] : starts(spending, limits);
  for (const start of hopeful) {
    const found = maximumLikelihood(objective, start);
    const [p, q] = found.parameters;
    if (Math.max(p, q) <= narrow && found.logLikelihood > best.logLikelihood) return inside(found);
  }

  const isUnclear = best.logLikelihood - other.logLikelihood < alike;
  return {
    parameters: best.parameters,
    covariance: null,
    logLikelihood: best.logLikelihood,
    converged: true,
    edge: isUnclear ? 'undetermined' : best.id === 'alike' ? 'homogeneous_spend' : 'constant_spend',
    limit: best.id,
    expected: best.expected,
  };
}

const nothing: SpendFit = {
  parameters: [Number.NaN, Number.NaN, Number.NaN],
  covariance: null,
  logLikelihood: Number.NaN,
  converged: false,
  edge: 'no_customers',
  limit: null,
  expected: () => Number.NaN,
};

function inside(found: Estimates): SpendFit {
  return {
    ...found,
    parameters: found.covariance === null ? nothing.parameters : found.parameters,
    edge: found.covariance === null ? 'undetermined' : null,
    limit: null,
    expected: (purchases, mean) => expectedSpend(found.parameters, purchases, mean),
  };
}

/** A middling p and q, with the mean amount pγ/(q − 1) as seen; and on the way to each limit. */
function starts({ mean }: Spending, [alike, own]: readonly SpendLimit[]): number[][] {
  const level = Float64Array.from(mean).reduce((sum, each) => sum + each, 0) / mean.length;
  const at = (p: number, q: number) => [p, q, (level * Math.max(1, q - 1)) / p];
  const [[p], [, q]] = [alike.parameters, own.parameters];
  return [at(2, 3), at(Number.isNaN(p) ? 2 : p, 20), at(20, Number.isNaN(q) ? 3 : q)];
}
