import { normalQuantile } from './normal-quantile.js';

/**
 * The confidence interval of a proportion by the score test: all π with |x/n − π| ≤ z √(π(1 − π)/n). It never
 * leaves 0 to 1 and keeps its coverage where few, or all but few, succeed.
 *
 * @param successes x, 0 to n.
 * @param trials n ≥ 0.
 * @param level The confidence of the limits, such as 0.95.
 * @returns Two probabilities; `NaN` without trials.
 * @see E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of
 *   the American Statistical Association 22, 209–212
 * @example
 * wilsonInterval(960, 1200, 0.95); // { lower: 0.7764, upper: 0.8217 }
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  level: number,
): { lower: number; upper: number } {
  const z = normalQuantile((1 + level) / 2);
  return {
    lower: lowerLimit(successes, trials, z),
    upper: 1 - lowerLimit(trials - successes, trials, z),
  };
}

/** The lesser root, as the product of both divided by the greater: exactly 0 where nobody succeeds. */
function lowerLimit(x: number, n: number, z: number): number {
  return (x * x) / n / (x + (z * z) / 2 + z * Math.sqrt((x * (n - x)) / n + (z * z) / 4));
}
