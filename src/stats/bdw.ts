import { digammaDifference } from './digamma.js';
import { fitDiscreteWeibull } from './discrete-weibull.js';
import { fitHeterogeneous } from './fit-heterogeneous.js';
import type { RetentionFit } from './fit-retention.js';
import type { LifeTable } from './life-table.js';
import { logRisingFactorial } from './log-rising-factorial.js';
import { powerStep, slopeOfPower } from './power-step.js';
import type { RetentionModel } from './retention-model.js';
import { fitSbg } from './sbg.js';

/**
 * The beta-discrete-Weibull model: every customer has a probability of their own to leave, beta(γ, δ)
 * distributed, and for all it changes with time, rising where c > 1 and falling where c < 1:
 * S(t) = B(γ, δ + tᶜ)/B(γ, δ). At c = 1 it is the shifted-beta-geometric model.
 *
 * @see P. S. Fader, B. G. S. Hardie, Y. Liu, J. Davin & T. Steenburgh (2018), "How to project customer
 *   retention" revisited: the role of duration dependence, Journal of Interactive Marketing 43, 1–16
 */
export const bdw: RetentionModel = {
  parameters: ['gamma', 'delta', 'c'],
  logRetention([gamma, delta, c], period, gradient) {
    const before = (period - 1) ** c;
    const growth = powerStep(period, c);
    const from = delta + before;
    const to = from + growth;
    const ahead = -digammaDifference(to, gamma);
    const behind = -digammaDifference(from, gamma);
    gradient[0] = -digammaDifference(gamma + from, growth);
    gradient[1] = ahead - behind;
    gradient[2] = ahead * slopeOfPower(period, c) - behind * slopeOfPower(period - 1, c);
    // B(γ, to)/B(γ, from), from the smaller of its two differences.
    return gamma < growth
      ? logRisingFactorial(from, gamma) - logRisingFactorial(to, gamma)
      : logRisingFactorial(from, growth) - logRisingFactorial(gamma + from, growth);
  },
};

/**
 * The maximum-likelihood fit of the beta-discrete-Weibull model. One search starts from the fit of the
 * shifted-beta-geometric model, whose likelihood it therefore never falls short of.
 *
 * Where γ and δ run off to ∞ all customers are alike, and time alone changes retention: the edge is
 * `homogeneous`, and the fit that of the discrete Weibull distribution, which the model becomes there. With
 * less than three periods the three parameters are `undetermined`.
 *
 * @example
 * // "High End" customers of Fader & Hardie (2007)
 * const kept = Float64Array.of(869, 743, 653, 593, 551, 517, 491);
 * const lost = Float64Array.of(131, 126, 90, 60, 42, 34, 26);
 * fitBdw({ kept, lost }).parameters; // [0.214, 1.427, 1.724]
 */
export function fitBdw(table: LifeTable): RetentionFit {
  const fit = fitHeterogeneous(bdw, table, (r) => [
    [...fitSbg(table).parameters, 1],
    [1, r / (1 - r), 1],
  ]);
  if (fit.edge !== 'homogeneous') return fit;
  const alike = fitDiscreteWeibull(table);
  return { ...alike, edge: alike.edge ?? 'homogeneous' };
}
