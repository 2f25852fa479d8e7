import { type DistinctPairs, distinctPairs } from '../distinct-pairs.js';
import type { Objective } from '../minimise.js';
import { type RepeatGroups, repeatTotals } from '../repeat-groups.js';
import { risingFactorials } from '../rising-factorials.js';
import { neverAgain } from './never-again.js';

/**
 * What the likelihood needs of a number x of purchases and a time t: computed once for each pair in the data.
 */
interface Terms {
  /** ln D(t) and its four slopes. */
  logs: Float64Array;
  slopes: Float64Array[];
  /** The probability g(t) never to buy again, and its four slopes. */
  gone: Float64Array;
  goneSlopes: Float64Array[];
}

/**
 * Between α and β; beyond, the probability never to buy again cannot be told exactly, and nothing is to be
 * found.
 */
const greatestRatio = 1e6;

/**
 * The negative log-likelihood of the Pareto/NBD model, of (ln r, ln α, ln s, ln β), with its gradient. With
 *
 *     D(t) = (1 + t/α)^−(r + x) (1 + t/β)^−s
 *
 * and the probability g(t) that one alive at t after x purchases will never buy again, one customer's
 * likelihood is
 *
 *     (r)ₓ α^−x · (D(T) + D(t_x) g(t_x) − D(T) g(T)):
 *
 * alive at T, or gone since t_x. D(t_x) is taken out of the sum, so that nothing overflows.
 *
 * It is `NaN`, and a search turns back, where α and β are more than a factor of 10⁶ apart.
 *
 * @param groups Not checked.
 * @see D. C. Schmittlein, D. G. Morrison & R. Colombo (1987), Counting your customers, Management Science 33,
 *   1–24; P. S. Fader & B. G. S. Hardie (2005), A note on deriving the Pareto/NBD model and related
 *   expressions
 */
export function paretoNbdObjective(groups: RepeatGroups): Objective {
  const { x, count } = groups;
  const { mostRepeats } = repeatTotals(groups);
  const lastPairs = distinctPairs(x, groups.recency);
  const nowPairs = distinctPairs(x, groups.age);

  return (logParameters, gradient) => {
    const parameters = logParameters.map(Math.exp);
    const [r, alpha, , beta] = parameters;
    if (!(Math.max(alpha / beta, beta / alpha) <= greatestRatio)) return Number.NaN;
    const purchasing = risingFactorials(r, mostRepeats);
    const last = terms(parameters, lastPairs);
    const now = terms(parameters, nowPairs);

    let value = 0;
    gradient.fill(0);
    for (let i = 0; i < count.length; i++) {
      const l = lastPairs.places[i];
      const n = nowPairs.places[i];
      // The likelihood over D(t_x), and the part of it in which the customer is alive at T and buys again.
      const quiet = Math.exp(now.logs[n] - last.logs[l]);
      const again = quiet * (1 - now.gone[n]);
      const total = again + last.gone[l];
      const share = again / total;
      value -= count[i] * (purchasing.logs[x[i]] - x[i] * logParameters[1] + last.logs[l] + Math.log(total));
      gradient[0] -= count[i] * purchasing.slopes[x[i]];
      gradient[1] += (count[i] * x[i]) / alpha;
      for (let j = 0; j < 4; j++) {
        const byTime = (1 - share) * last.slopes[j][l] + share * now.slopes[j][n];
        const byGone = (last.goneSlopes[j][l] - quiet * now.goneSlopes[j][n]) / total;
        gradient[j] -= count[i] * (byTime + byGone);
      }
    }
    for (let j = 0; j < 4; j++) gradient[j] *= parameters[j];
    return value;
  };
}

function terms(parameters: Float64Array, { first, second }: DistinctPairs): Terms {
  const [r, alpha, s, beta] = parameters;
  const column = () => new Float64Array(first.length);
  const four = () => Array.from({ length: 4 }, column);
  const found = { logs: column(), slopes: four(), gone: column(), goneSlopes: four() };
  const slope = new Float64Array(4);
  for (let i = 0; i < first.length; i++) {
    const x = first[i];
    const t = second[i];
    const buying = Math.log1p(t / alpha);
    const staying = Math.log1p(t / beta);
    found.logs[i] = -(r + x) * buying - s * staying;
    found.slopes[0][i] = -buying;
    found.slopes[1][i] = ((r + x) * t) / (alpha * (alpha + t));
    found.slopes[2][i] = -staying;
    found.slopes[3][i] = (s * t) / (beta * (beta + t));
    found.gone[i] = neverAgain(parameters, x, t, slope);
    for (let j = 0; j < 4; j++) found.goneSlopes[j][i] = slope[j];
  }
  return found;
}
