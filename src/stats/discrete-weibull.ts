import { fitRetention, type RetentionFit } from './fit-retention.js';
import { fitGeometric } from './geometric.js';
import type { LifeTable } from './life-table.js';
import { powerStep, slopeOfPower } from './power-step.js';
import type { RetentionModel } from './retention-model.js';

/**
 * The discrete Weibull distribution: customers who are all alike, and whose retention time alone changes,
 * falling where c > 1 and rising where c < 1: S(t) = (1 − θ)^(tᶜ), θ in 0 to 1. At c = 1 it is the geometric
 * model. The beta-discrete-Weibull model becomes it where its customers do not differ.
 *
 * @see T. Nakagawa & S. Osaki (1975), The discrete Weibull distribution, IEEE Transactions on Reliability 24,
 *   300–301; q there is 1 − θ
 */
export const discreteWeibull: RetentionModel = {
  parameters: ['theta', 'c'],
  logRetention([theta, c], period, gradient) {
    const step = powerStep(period, c);
    const log = Math.log1p(-theta);
    gradient[0] = -step / (1 - theta);
    gradient[1] = log * (slopeOfPower(period, c) - slopeOfPower(period - 1, c));
    return log * step;
  },
};

/**
 * The maximum-likelihood fit of the discrete Weibull distribution. Where nobody or everybody was lost, or one
 * period only was seen, its parameters are `undetermined`.
 *
 * @example
 * // 1,000 customers, after 1, 2 and 3 periods 900, 656 and 387: .9^(t²)
 * const kept = Float64Array.of(900, 656, 387);
 * const lost = Float64Array.of(100, 244, 269);
 * fitDiscreteWeibull({ kept, lost }).parameters; // [0.1, 2]
 */
export function fitDiscreteWeibull(table: LifeTable): RetentionFit {
  const { parameters } = fitGeometric(table);
  return fitRetention(discreteWeibull, table, [[1 - parameters[0], 1]]);
}
