import { digamma } from './digamma.js';
import { logGamma } from './log-gamma.js';
import { minimise } from './minimise.js';

/** A fitted gamma distribution. */
export interface GammaFit {
  shape: number;
  rate: number;
  /** Natural logarithm of the likelihood. Where it has no bound it is ∞, and so are shape and rate. */
  logLikelihood: number;
}

/** A spread of the logarithms as small as this is rounding. */
const rounding = 1e-12;

/**
 * Fits gamma distributions with one rate to sums of independent amounts of one gamma distribution, by maximum
 * likelihood: a sum of w amounts has the shape k w. At the best rate, k Σw/Σs, only the shape k is to be found.
 *
 * @param weights w, how many amounts each sum has, > 0.
 * @param sums s, > 0; one at least.
 * @returns Shape ∞ where all means s/w are the same.
 * @see N. L. Johnson, S. Kotz & N. Balakrishnan (1994), Continuous Univariate Distributions 1, 2nd edition,
 *   section 17.7
 * @example
 * fitGamma([1, 1, 1], [1, 2, 6]); // { shape: 2, rate: 0.667, … }
 */
export function fitGamma(weights: Float64Array, sums: Float64Array): GammaFit {
  let [weight, sum, logs, weightedLogs, spread] = [0, 0, 0, 0, 0];
  const sizes = new Map<number, number>();
  weights.forEach((w, i) => {
    weight += w;
    sum += sums[i];
    logs += Math.log(sums[i]);
    weightedLogs += w * Math.log(sums[i]);
    sizes.set(w, (sizes.get(w) ?? 0) + 1);
  });
  const mean = sum / weight;
  weights.forEach((w, i) => {
    spread -= w * Math.log(sums[i] / w / mean);
  });
  if (!(spread > rounding * weight)) {
    const everything = Number.POSITIVE_INFINITY;
    return { shape: everything, rate: everything, logLikelihood: everything };
  }

  const { point, value } = minimise(
    ([logShape], gradient) => {
      const shape = Math.exp(logShape);
      const logRate = Math.log(shape / mean);
      let logLikelihood = shape * (weight * (logRate - 1) + weightedLogs) - logs;
      let slope = weight * logRate + weightedLogs;
      for (const [w, customers] of sizes) {
        logLikelihood -= customers * logGamma(shape * w);
        slope -= customers * w * digamma(shape * w);
      }
      gradient[0] = -slope * shape;
      return -logLikelihood;
    },
    // What it comes to where the shape is large, and the digamma function near to the logarithm.
    [Math.log(weights.length / (2 * spread))],
  );
  const shape = Math.exp(point[0]);
  return { shape, rate: shape / mean, logLikelihood: -value };
}
