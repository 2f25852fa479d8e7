import { chiSquareTail } from './chi-square-tail.js';

/**
 * The likelihood-ratio test of a model against a simpler one that it contains: 2(ℓ − ℓ₀), which has a
 * chi-square distribution where the simpler one holds.
 *
 * @param simple ℓ₀, the log-likelihood of the simpler model at its maximum.
 * @param full ℓ, that of the model with more parameters. Where rounding leaves it below, the statistic is 0.
 * @param degrees How many parameters it has more, ≥ 1.
 * @returns The statistic, ≥ 0, and p, the probability of one as large where the simpler model holds.
 * @see S. S. Wilks (1938), The large-sample distribution of the likelihood ratio for testing composite
 *   hypotheses, Annals of Mathematical Statistics 9, 60–62
 * @example
 * likelihoodRatioTest(-1611.158, -1605.314, 1); // { statistic: 11.69, p: 0.0006 }
 */
export function likelihoodRatioTest(
  simple: number,
  full: number,
  degrees: number,
): { statistic: number; p: number } {
  const statistic = Math.max(0, 2 * (full - simple));
  return { statistic, p: chiSquareTail(statistic, degrees) };
}
