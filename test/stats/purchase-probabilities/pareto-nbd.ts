import { gaussLegendre } from '../gauss-legendre.js';

const { nodes, weights } = gaussLegendre(64);

/**
 * Probabilities of 0, 1 … `most` purchases in the time t after the first, in the Pareto/NBD model: the
 * negative binomial probability at t times that of being alive then, plus its mean over the times before t at
 * which the customer may have dropped out, by Gauss–Legendre quadrature of 64 nodes on ln (1 + time/α), or β
 * where that is less.
 *
 * @param t ≥ 0.
 * @returns Numbers exact to some 10⁻¹⁰.
 * @see P. S. Fader & B. G. S. Hardie (2006), Deriving an expression for P(X(t) = x) under the Pareto/NBD
 *   model
 * @example
 * paretoNbdProbabilities([0.553, 10.578, 0.606, 11.669], 39, 1); // [0.594, 0.166]
 */
export function paretoNbdProbabilities(
  [r, alpha, s, beta]: readonly number[],
  t: number,
  most: number,
): Float64Array {
  const scale = Math.min(alpha, beta);
  const end = Math.log1p(t / scale);
  const probabilities = new Float64Array(most + 1);
  // Buying for a time, weighed by the probability of it: till t, or till dropping out before.
  const add = (time: number, weight: number) => {
    const share = time / (alpha + time);
    let logProbability = -r * Math.log1p(time / alpha);
    for (let k = 0; k <= most; k++) {
      probabilities[k] += weight * Math.exp(logProbability);
      logProbability += Math.log((share * (r + k)) / (k + 1));
    }
  };
  add(t, (1 + t / beta) ** -s);
  nodes.forEach((node, i) => {
    const time = scale * Math.expm1((end * (node + 1)) / 2);
    const dropping = (s / (beta + time)) * (1 + time / beta) ** -s;
    add(time, weights[i] * (end / 2) * (scale + time) * dropping);
  });
  return probabilities;
}
