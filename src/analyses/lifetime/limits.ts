import type { Estimates } from '../../stats/maximum-likelihood.js';
import { normalQuantile } from '../../stats/normal-quantile.js';
import { quadraticForm } from '../../stats/quadratic-form.js';
import { type Lifetime, valuesOf } from './compute.js';
import { discountedWhileAlive, type Fitted, probabilitiesAlive } from './expectations.js';
import type { Spend } from './spend.js';

/** How far the logarithm of a parameter is moved for a derivative. */
const step = 1e-4;

/**
 * By member, the limits of the value by the delta method on its logarithm, in the currency's unit: how far the
 * estimates may be off, not how far one customer may be from the mean of those alike. Purchases vary by group,
 * spend by member; the two are fitted apart and their errors independent. Where the spend model comes to a limit, which
 * leaves it no errors, these are those of purchases alone. `NaN` where an estimate has no error otherwise.
 */
export function limitsOf(lifetime: Lifetime, level: number): { lower: Float64Array; upper: Float64Array } {
  const { history, models, spend } = lifetime;
  const values = valuesOf(lifetime);
  const ofPurchases = models.chosen ? purchaseVariances(lifetime, models.chosen.fit) : new Float64Array();
  const ofSpend = spendVariances(lifetime, spend);
  const z = normalQuantile((1 + level) / 2);
  const widths = values.map((_, member) =>
    Math.exp(z * Math.sqrt(ofPurchases[history.members.group[member]] + ofSpend[member])),
  );
  return {
    lower: values.map((value, member) => value / widths[member]),
    upper: values.map((value, member) => value * widths[member]),
  };
}

/** By group, the variance of the logarithm of the discounted purchases. */
function purchaseVariances({ groups, clock }: Lifetime, fit: Fitted & Estimates): Float64Array {
  const covariance = logCovariance(fit);
  if (!covariance) return new Float64Array(groups.count.length).fill(Number.NaN);
  const logAt = (parameter: number, by: number) => {
    const parameters = fit.parameters.map((each, i) => (i === parameter ? each * Math.exp(by) : each));
    const moved = { model: fit.model, parameters };
    const alive = probabilitiesAlive(moved, groups);
    const discounted = discountedWhileAlive(moved, groups, clock.horizon, clock.discount);
    return alive.map((share, group) => Math.log(share * discounted[group]));
  };
  const slopes = fit.parameters.map((_, parameter) => {
    const [ahead, behind] = [logAt(parameter, step), logAt(parameter, -step)];
    return ahead.map((each, group) => (each - behind[group]) / (2 * step));
  });
  return Float64Array.from(groups.count, (_, group) =>
    quadraticForm(
      slopes.map((slope) => slope[group]),
      covariance,
    ),
  );
}

/** By member, the variance of the logarithm of the expected spend, p (γ + x m̄)/(px + q − 1). */
function spendVariances({ history: { x, members } }: Lifetime, { fit, mean }: Spend): Float64Array {
  const covariance = logCovariance(fit);
  if (!covariance) return mean.map(() => (fit.limit === null ? Number.NaN : 0));
  const [p, q, gamma] = fit.parameters;
  return mean.map((each, member) => {
    const purchases = x[members.group[member]];
    const shape = p * purchases + q - 1;
    const share = purchases === 0 ? 1 : gamma / (gamma + purchases * each);
    return quadraticForm([1 - (p * purchases) / shape, -q / shape, share], covariance);
  });
}

/** The covariance of the logarithms of the parameters. */
function logCovariance({ covariance, parameters }: Estimates): number[][] | null {
  return (
    covariance?.map((row, i) => Array.from(row, (each, j) => each / (parameters[i] * parameters[j]))) ?? null
  );
}
