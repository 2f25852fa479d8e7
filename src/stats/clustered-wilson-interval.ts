import { normalQuantile } from './normal-quantile.js';
import { studentQuantile } from './student-quantile.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * The confidence interval of a proportion whose trials come in clusters, such as the purchases of each
 * respondent: Wilson's with fewer trials, so many that p(1 − p)/n is the variance of the ratio Σx/Σt between
 * clusters, m/(m − 1) Σ(x − pt)²/(Σt)², and that its normal quantile stands for Student's. There are never
 * more trials than were seen. Where none or all succeed, nothing shows how the clusters differ: each is one trial.
 *
 * @param successes x of each of m clusters, ≥ 0.
 * @param trials t of each, > 0.
 * @param level The confidence of the limits, such as 0.95.
 * @returns Two probabilities; `NaN` without clusters, for a single one that has both successes and failures,
 *   and where successes are more than trials.
 * @see L. Kish (1965), Survey Sampling, 8.2; E. L. Korn & B. I. Graubard (1998), Confidence intervals for
 *   proportions with small expected number of positive counts estimated from survey data, Survey Methodology 24,
 *   193–201
 * @example
 * clusteredWilsonInterval([0, 5, 1], [10, 10, 20], 0.95); // { lower: 0.0081, upper: 0.7930 }
 */
export function clusteredWilsonInterval(
  successes: readonly number[],
  trials: readonly number[],
  level: number,
): { lower: number; upper: number } {
  const clusters = trials.length;
  const [x, n] = [sum(successes), sum(trials)];
  const p = x / n;
  if (!(p <= 1)) return { lower: Number.NaN, upper: Number.NaN };
  if (p === 0 || p === 1) return wilsonInterval(p * clusters, clusters, level);
  const squares = sum(trials.map((t, cluster) => (successes[cluster] - p * t) ** 2));
  const variance = ((clusters / (clusters - 1)) * squares) / n ** 2;
  const tail = (1 + level) / 2;
  const effective =
    (p * (1 - p)) / variance / (studentQuantile(tail, clusters - 1) / normalQuantile(tail)) ** 2;
  const independent = Math.min(n, effective);
  return wilsonInterval(p * independent, independent, level);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
