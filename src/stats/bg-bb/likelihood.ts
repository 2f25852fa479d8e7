import type { Objective } from '../minimise.js';
import { type RepeatGroups, repeatTotals } from '../repeat-groups.js';
import { risingFactorials } from '../rising-factorials.js';

/**
 * The negative log-likelihood of the BG/BB model, of (ln α, ln β, ln γ, ln δ), with its gradient. With
 *
 *     buying(j) = B(α + x, β + j − x)/B(α, β): x purchases at their places in j opportunities,
 *     staying(n) = B(γ, δ + n)/B(γ, δ): alive at the last of n,
 *     leaving(j) = B(γ + 1, δ + j)/B(γ, δ): dropped out after j,
 *
 * one customer's likelihood is buying(n) staying(n) + Σ buying(j) leaving(j) over j from t_x to n − 1.
 *
 * @param groups `recency` is the number of the last opportunity used, 0 where there was none, and `age` the
 *   number of opportunities n; whole numbers, not checked.
 * @see P. S. Fader, B. G. S. Hardie & J. Shang (2010), Customer-base analysis in a discrete-time
 *   noncontractual setting, Marketing Science 29, 1086–1108
 */
export function bgBbObjective(groups: RepeatGroups): Objective {
  const { x, recency, age, count } = groups;
  const { mostRepeats } = repeatTotals(groups);
  let last = 0;
  for (let i = 0; i < count.length; i++) last = Math.max(last, age[i]);

  return (logParameters, gradient) => {
    const [alpha, beta, gamma, delta] = logParameters.map(Math.exp);
    const used = risingFactorials(alpha, mostRepeats);
    const unused = risingFactorials(beta, last);
    const met = risingFactorials(alpha + beta, last);
    const stayed = risingFactorials(delta, last);
    const faced = risingFactorials(gamma + delta, last + 1);
    const ways = new Float64Array(last + 1);

    let value = 0;
    let [byAlpha, byBeta, byGamma, byDelta] = [0, 0, 0, 0];
    for (let i = 0; i < count.length; i++) {
      const k = x[i];
      const n = age[i];
      // ln of each way that the history can have come about, dropped out after j or, at n, alive.
      let likeliest = Number.NEGATIVE_INFINITY;
      for (let j = recency[i]; j <= n; j++) {
        const end = j === n ? -faced.logs[n] : logParameters[2] - faced.logs[j + 1];
        ways[j] = unused.logs[j - k] - met.logs[j] + stayed.logs[j] + end;
        likeliest = Math.max(likeliest, ways[j]);
      }
      let total = 0;
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let j = recency[i]; j <= n; j++) {
        const way = Math.exp(ways[j] - likeliest);
        const facedSlope = faced.slopes[j === n ? n : j + 1];
        total += way;
        a -= way * met.slopes[j];
        b += way * (unused.slopes[j - k] - met.slopes[j]);
        c += way * ((j === n ? 0 : 1 / gamma) - facedSlope);
        d += way * (stayed.slopes[j] - facedSlope);
      }
      value += count[i] * (used.logs[k] + likeliest + Math.log(total));
      byAlpha += count[i] * (used.slopes[k] + a / total);
      byBeta += (count[i] * b) / total;
      byGamma += (count[i] * c) / total;
      byDelta += (count[i] * d) / total;
    }
    gradient[0] = -byAlpha * alpha;
    gradient[1] = -byBeta * beta;
    gradient[2] = -byGamma * gamma;
    gradient[3] = -byDelta * delta;
    return -value;
  };
}
