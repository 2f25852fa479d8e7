import type { ParameterValues, RetentionModel } from './retention-model.js';

/**
 * The share of customers whom a model expects after 0, 1, … periods: S(t) = r(1) · … · r(t), S(0) = 1.
 *
 * @param parameters The model's parameters, in its order.
 * @param periods The last period, ≥ 0.
 * @returns periods + 1 shares, never rising.
 * @example
 * survivalCurve(sbg, [1, 1], 3); // [1, 1/2, 1/3, 1/4]
 */
export function survivalCurve(
  model: RetentionModel,
  parameters: ParameterValues,
  periods: number,
): Float64Array {
  const gradient = new Float64Array(parameters.length);
  const survival = new Float64Array(periods + 1);
  let logSurvival = 0;
  survival[0] = 1;
  for (let t = 1; t <= periods; t++) {
    logSurvival += model.logRetention(parameters, t, gradient);
    survival[t] = Math.exp(logSurvival);
  }
  return survival;
}
