import type { ParameterValues, RetentionModel } from './retention-model.js';

/** Terms to add up at most. */
const most = 1_000_000;

/**
 * How many further periods, each discounted, a customer of any retention model is expected to stay:
 * Σ S(n + t)/S(n) · (1 + d)⁻ᵗ from t = 0, the period just begun counted in full.
 *
 * S never rises, so that what follows the term of t = N lies between 0 and that term over d. The sum stops
 * where half of this is below 10⁻¹³ of it, or after a million terms, and takes the middle.
 *
 * @param parameters The model's parameters, in its order.
 * @param discount d > 0, per period.
 * @param renewals n ≥ 0, how often the customer has renewed; 0 unless given.
 * @returns The number of periods, ≥ 1, and the bound of its error.
 * @example
 * discountedLifetime(geometric, [0.8], 0.1); // { periods: 3.67, error: 4e-13 }
 */
export function discountedLifetime(
  model: RetentionModel,
  parameters: ParameterValues,
  discount: number,
  renewals = 0,
): { periods: number; error: number } {
  const gradient = new Float64Array(parameters.length);
  let term = 1;
  let sum = 1;
  let error = term / (2 * discount);
  for (let t = 1; error > 1e-13 * sum && t < most; t++) {
    term *= Math.exp(model.logRetention(parameters, renewals + t, gradient)) / (1 + discount);
    sum += term;
    error = term / (2 * discount);
  }
  return { periods: sum + error, error };
}
