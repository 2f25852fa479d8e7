import type { ParameterValues, RetentionModel } from './retention-model.js';

/**
 * The log-likelihood of a life table under a retention model, Σ kept_t ln r(t) + lost_t ln(1 − r(t)); without
 * the multinomial constant, which no parameter changes, as the papers print it. It is the same sum that whole
 * lifetimes give: Π r(t) telescopes into P(T = t) for the lost and S(t) for those still there.
 *
 * @param gradient Receives the derivatives by the parameters.
 * @returns A number ≤ 0; −∞ where something happened that the model holds impossible.
 * @see P. S. Fader & B. G. S. Hardie (2007), How to project customer retention, Journal of Interactive
 *   Marketing 21(1), 76–90
 * @example
 * retentionLikelihood(sbg, [1, 1], { kept: [1], lost: [1] }, new Float64Array(2)); // −1.386, 2 ln ½
 */
export function retentionLikelihood(
  model: RetentionModel,
  parameters: ParameterValues,
  { kept, lost }: { kept: ArrayLike<number>; lost: ArrayLike<number> },
  gradient: Float64Array,
): number {
  const slopes = new Float64Array(gradient.length);
  let logLikelihood = 0;
  gradient.fill(0);
  for (let t = 1; t <= kept.length; t++) {
    const logRetention = model.logRetention(parameters, t, slopes);
    let slope = 0;
    // 0 · ln 0 is 0.
    if (kept[t - 1] !== 0) {
      logLikelihood += kept[t - 1] * logRetention;
      slope += kept[t - 1];
    }
    if (lost[t - 1] !== 0) {
      logLikelihood += lost[t - 1] * logComplement(logRetention);
      slope -= lost[t - 1] / Math.expm1(-logRetention);
    }
    for (let i = 0; i < gradient.length; i++) gradient[i] += slope * slopes[i];
  }
  return logLikelihood;
}

/** ln(1 − eˣ) for x ≤ 0, where neither end loses its digits: M. Mächler (2012), vignette of R's Rmpfr. */
function logComplement(x: number): number {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}
