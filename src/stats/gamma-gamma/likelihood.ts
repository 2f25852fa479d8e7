import { digamma } from '../digamma.js';
import { distinct } from '../distinct.js';
import { logGamma } from '../log-gamma.js';
import { logRisingFactorial } from '../log-rising-factorial.js';
import type { Objective } from '../minimise.js';

/** What each customer spent. */
export interface Spending {
  /** Purchases x, ≥ 1. */
  purchases: ArrayLike<number>;
  /** Mean amount m̄ of these purchases, > 0. */
  mean: ArrayLike<number>;
}

/**
 * The negative log-likelihood of the Gamma-Gamma model, of (ln p, ln q, ln γ), with its gradient. One
 * customer's likelihood is
 *
 *     Γ(px + q)/(Γ(px) Γ(q)) · u^q (1 − u)^(px) / m̄,  u = γ/(γ + x m̄).
 *
 * The gamma functions are computed once for each number of purchases; a customer costs two logarithms.
 *
 * @param spending Not checked.
 * @see P. S. Fader & B. G. S. Hardie (2013), The Gamma-Gamma model of monetary value
 */
export function gammaGammaObjective({ purchases, mean }: Spending): Objective {
  const { values, places } = distinct(purchases);
  const customersWith = new Float64Array(values.length);
  for (const place of places) customersWith[place]++;
  const total = Float64Array.from(purchases, (x, i) => x * mean[i]);
  const constant = Float64Array.from(mean).reduce((sum, each) => sum - Math.log(each), 0);

  return (logParameters, gradient) => {
    const [p, q, gamma] = logParameters.map(Math.exp);
    let value = constant - purchases.length * logGamma(q);
    let byP = 0;
    let byQ = -purchases.length * digamma(q);
    let byLogGamma = 0;
    for (let k = 0; k < values.length; k++) {
      const x = values[k];
      const slope = digamma(p * x + q);
      value += customersWith[k] * logRisingFactorial(p * x, q);
      byP += customersWith[k] * x * (slope - digamma(p * x));
      byQ += customersWith[k] * slope;
    }
    for (let i = 0; i < total.length; i++) {
      const shape = p * purchases[i];
      const u = gamma / (gamma + total[i]);
      const logU = -Math.log1p(total[i] / gamma);
      const logRest = -Math.log1p(gamma / total[i]);
      value += q * logU + shape * logRest;
      byP += purchases[i] * logRest;
      byQ += logU;
      byLogGamma += q * (1 - u) - shape * u;
    }
    gradient[0] = -byP * p;
    gradient[1] = -byQ * q;
    gradient[2] = -byLogGamma;
    return -value;
  };
}
