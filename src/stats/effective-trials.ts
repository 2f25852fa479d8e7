import { normalQuantile } from './normal-quantile.js';
import type { Numbers } from './numbers.js';
import { studentQuantile } from './student-quantile.js';
import { sum } from './sum.js';

/**
 * How many independent trials tell as much as those that come in clusters, such as the purchases of each
 * respondent: p(1 − p)/v, where v is the variance of the ratio p = Σx/Σt between clusters, m/(m − 1)
 * Σ(x − pt)²/(Σt)², times (z/t)², so that a normal quantile z taken with them stands for Student's of m − 1
 * degrees of freedom. Never more trials than were seen. Where none or all succeed, nothing shows how the
 * clusters differ: each is one trial.
 *
 * @param successes x of each of m clusters, ≥ 0.
 * @param trials t of each, > 0.
 * @param level The confidence of the limits that are to be taken, such as 0.95.
 * @returns A number of trials, whole or not; `NaN` without clusters, for a single one that has both successes
 *   and failures, and where successes are more than trials.
 * @see L. Kish (1965), Survey Sampling, 8.2; E. L. Korn & B. I. Graubard (1998), Confidence intervals for
 *   proportions with small expected number of positive counts estimated from survey data, Survey Methodology 24,
 *   193–201
 * @example
 * effectiveTrials([0, 5, 1], [10, 10, 20], 0.95); // 1.525
 */
export function effectiveTrials(successes: Numbers, trials: Numbers, level: number): number {
  const clusters = trials.length;
  const n = sum(trials);
  const p = sum(successes) / n;
  if (!(p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return clusters;
  let squares = 0;
  for (let i = 0; i < clusters; i++) squares += (successes.at(i)! - p * trials.at(i)!) ** 2;
  const variance = ((clusters / (clusters - 1)) * squares) / n ** 2;
  const tail = (1 + level) / 2;
  const wider = studentQuantile(tail, clusters - 1) / normalQuantile(tail);
  return Math.min(n, (p * (1 - p)) / variance / wider ** 2);
}
