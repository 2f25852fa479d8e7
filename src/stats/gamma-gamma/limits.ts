import { fitGamma } from '../fit-gamma.js';
import type { Spending } from './likelihood.js';

/** What the model comes to where some of its parameters run off to infinity together, fitted. */
export interface SpendLimit {
  id: 'alike' | 'own';
  /** p, q and γ; `NaN` for those that run off. */
  parameters: number[];
  /** ∞ where it has no bound. */
  logLikelihood: number;
  /** The mean amount of a purchase to expect of a customer; `NaN` where there is none. */
  expected(purchases: number, mean: number): number;
}

/**
 * Customers do not differ: q and γ run off, q/γ stays, so that all amounts have one gamma distribution, and everybody
 * is expected to spend the mean of all.
 */
export function alikeLimit(spending: Spending): SpendLimit {
  const purchases = Float64Array.from(spending.purchases);
  const totals = purchases.map((x, i) => x * spending.mean[i]);
  const { shape, logLikelihood } = fitGamma(purchases, totals);
  const mean = sum(totals) / sum(purchases);
  return {
    id: 'alike',
    parameters: [Number.isFinite(shape) ? shape : Number.NaN, Number.NaN, Number.NaN],
    // Of the mean amounts, not of the totals.
    logLikelihood: logLikelihood + sum(purchases.map(Math.log)),
    expected: () => mean,
  };
}

/**
 * Amounts of a customer do not vary: p runs off, pγ stays, so that the amounts of customers have an inverse gamma
 * distribution, and each is expected to spend as before.
 */
export function ownLimit(spending: Spending): SpendLimit {
  const inverse = Float64Array.from(spending.mean, (mean) => 1 / mean);
  const { shape, rate, logLikelihood } = fitGamma(new Float64Array(inverse.length).fill(1), inverse);
  const isKnown = Number.isFinite(shape);
  const mean = isKnown && shape > 1 ? rate / (shape - 1) : isKnown ? Number.NaN : spending.mean[0];
  return {
    id: 'own',
    parameters: [Number.NaN, isKnown ? shape : Number.NaN, Number.NaN],
    // Of the mean amounts, not of their inverses.
    logLikelihood: logLikelihood + 2 * sum(inverse.map(Math.log)),
    expected: (purchases, own) => (purchases === 0 ? mean : own),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, each) => total + each, 0);
}
