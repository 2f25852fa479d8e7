import { presentValue } from './present-value.js';

/**
 * The elasticity of a customer's present value with respect to retention: by how many percent the value grows
 * when every retention rate grows by one percent (of itself, not a point). S(t) is a product of t rates, so
 * it is Σ t·a_t S(t)/(1 + d)ᵗ over Σ a_t S(t)/(1 + d)ᵗ: the discounted mean time of the amounts. At constant
 * retention for ever it is (1 + d)/(1 + d − r) with the first margin at the end of period 1.
 *
 * @param amounts As of `presentValue`.
 * @param survival As of `presentValue`.
 * @param discount As of `presentValue`.
 * @returns A number without unit; `NaN` where the value is 0.
 * @see S. Gupta, D. R. Lehmann & J. A. Stuart (2004), Valuing customers, Journal of Marketing Research 41,
 *   7–18
 * @example
 * retentionElasticity([0, 10, 10], [1, 0.5, 0.25], 0); // 1.33
 */
export function retentionElasticity(
  amounts: ArrayLike<number>,
  survival: ArrayLike<number>,
  discount: number,
): number {
  const timed = Float64Array.from(amounts, (amount, t) => t * amount);
  return presentValue(timed, survival, discount) / presentValue(amounts, survival, discount);
}
