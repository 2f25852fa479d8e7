import { distinct } from '../distinct.js';
import type { Objective } from '../minimise.js';
import { type RepeatGroups, repeatTotals } from '../repeat-groups.js';
import { risingFactorials } from '../rising-factorials.js';

/**
 * The negative log-likelihood of the BG/NBD model and of its modification, of (ln r, ln α, ln a, ln b), with
 * its gradient. Where N is the number of chances a customer had to drop out, x or x + 1, one customer's
 * likelihood is
 *
 *     (r)ₓ αʳ / (α + T)^(r + x) · B(a, b + N)/B(a, b) · (1 + w),
 *     w = a/(b + N − 1) · ((α + T)/(α + t_x))^(r + x), 0 where N is 0,
 *
 * in which w are the odds that the customer dropped out after the last purchase. The first factors depend on
 * x and T alone and are summed over customers alike; a group costs one exponential and one logarithm.
 *
 * @param groups Not checked.
 * @param firstChances The chances to drop out that the first purchase brings: 0 in BG/NBD, 1 in MBG/NBD.
 * @see P. S. Fader, B. G. S. Hardie & K. L. Lee (2005), "Counting your customers" the easy way, Marketing
 *   Science 24, 275–284; E. P. Batislam, M. Denizel & A. Filiztekin (2007), Empirical validation and
 *   comparison of models for customer base analysis, International Journal of Research in Marketing 24,
 *   201–209
 */
export function bgNbdObjective(groups: RepeatGroups, firstChances: 0 | 1): Objective {
  const { x, count } = groups;
  const { repeats, mostRepeats } = repeatTotals(groups);
  const customersWith = new Float64Array(mostRepeats + 1);
  for (let i = 0; i < count.length; i++) customersWith[x[i]] += count[i];
  const recency = distinct(groups.recency);
  const age = distinct(groups.age);

  return (logParameters, gradient) => {
    const [r, alpha, a, b] = logParameters.map(Math.exp);
    const purchasing = risingFactorials(r, mostRepeats);
    const surviving = risingFactorials(b, mostRepeats + firstChances);
    const facing = risingFactorials(a + b, mostRepeats + firstChances);
    let value = -repeats * Math.log(alpha);
    let byR = 0;
    let byAlpha = -repeats / alpha;
    let byA = 0;
    let byB = 0;
    // ln (a/(b + N − 1)) for each x, −∞ where there was no chance to drop out.
    const dropping = new Float64Array(mostRepeats + 1);
    for (let k = 0; k <= mostRepeats; k++) {
      const chances = k + firstChances;
      const customers = customersWith[k];
      dropping[k] = chances === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + (chances - 1)));
      value += customers * (purchasing.logs[k] + surviving.logs[chances] - facing.logs[chances]);
      byR += customers * purchasing.slopes[k];
      byA -= customers * facing.slopes[chances];
      byB += customers * (surviving.slopes[chances] - facing.slopes[chances]);
    }
    // ln (1 + t/α) for each distinct time, and what it falls by with α.
    const grown = (times: Float64Array) => times.map((time) => Math.log1p(time / alpha));
    const falling = (times: Float64Array) => times.map((time) => time / (alpha * (alpha + time)));
    const [grownLast, grownNow] = [grown(recency.values), grown(age.values)];
    const [fallingLast, fallingNow] = [falling(recency.values), falling(age.values)];

    for (let i = 0; i < count.length; i++) {
      const customers = count[i];
      const k = x[i];
      const last = recency.places[i];
      const now = age.places[i];
      const shape = r + k;
      const quiet = grownNow[now] - grownLast[last];
      // ln (1 + w) and the probability w/(1 + w) of having dropped out, from ln w, which may be huge.
      const logOdds = dropping[k] + shape * quiet;
      const small = Math.exp(-Math.abs(logOdds));
      const gone = (logOdds > 0 ? 1 : small) / (1 + small);
      value += customers * (Math.max(logOdds, 0) + Math.log1p(small) - shape * grownNow[now]);
      byR += customers * (gone * quiet - grownNow[now]);
      byAlpha += customers * shape * (fallingNow[now] - gone * (fallingNow[now] - fallingLast[last]));
      byA += (customers * gone) / a;
      if (gone > 0) byB -= (customers * gone) / (b + (k + firstChances - 1));
    }
    gradient[0] = -byR * r;
    gradient[1] = -byAlpha * alpha;
    gradient[2] = -byA * a;
    gradient[3] = -byB * b;
    return -value;
  };
}
