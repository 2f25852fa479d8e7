import type { RetentionFit } from './fit-retention.js';
import { logLogInterval } from './log-log-interval.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * The survival curve of a fitted model with its pointwise confidence band, by the delta method on the
 * log(−log S) scale: σ² of ln S(t) is gᵀCg, with g the derivatives of ln S(t) by the parameters and C their
 * covariance. The band holds what the estimates may be off by, not that the model may be wrong.
 *
 * @param periods The last period, ≥ 0.
 * @param level The confidence, such as 0.95.
 * @returns periods + 1 of each, from period 0; both ends `NaN` from period 1 on where the fit has no
 *   covariance.
 * @see G. W. Oehlert (1992), A note on the delta method, The American Statistician 46, 27–29
 * @example
 * survivalBand(fitSbg(table), 12, 0.95).lower; // [1, 0.831, 0.722, …] for "High End" customers
 */
export function survivalBand(
  { model, parameters, covariance }: RetentionFit,
  periods: number,
  level: number,
): { survival: Float64Array; lower: Float64Array; upper: Float64Array } {
  const z = normalQuantile((1 + level) / 2);
  const survival = new Float64Array(periods + 1).fill(1);
  const lower = survival.slice();
  const upper = survival.slice();
  const slopes = new Float64Array(parameters.length);
  const gradient = new Float64Array(parameters.length);
  let logSurvival = 0;
  for (let t = 1; t <= periods; t++) {
    logSurvival += model.logRetention(parameters, t, slopes);
    for (let i = 0; i < gradient.length; i++) gradient[i] += slopes[i];
    survival[t] = Math.exp(logSurvival);
    const logError = covariance === null ? Number.NaN : Math.sqrt(quadraticForm(gradient, covariance));
    const interval = logLogInterval(logSurvival, logError, z);
    lower[t] = interval.lower;
    upper[t] = interval.upper;
  }
  return { survival, lower, upper };
}

function quadraticForm(vector: Float64Array, matrix: readonly Float64Array[]): number {
  return matrix.reduce(
    (sum, row, i) => sum + vector[i] * row.reduce((inner, value, j) => inner + value * vector[j], 0),
    0,
  );
}
