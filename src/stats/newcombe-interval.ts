import { differenceLimits } from './difference-limits.js';
import { wilsonInterval } from './wilson-interval.js';

/** So many successes of so many trials. */
export interface Proportion {
  successes: number;
  trials: number;
}

/**
 * The difference p₁ − p₂ of two independent proportions, with Newcombe's hybrid score interval (his method
 * 10), made of the two Wilson intervals. It never leaves −1 to 1.
 *
 * @param level The confidence of the limits, such as 0.95.
 * @returns `NaN` where one of them has no trials.
 * @see R. G. Newcombe (1998), Interval estimation for the difference between independent proportions:
 *   comparison of eleven methods, Statistics in Medicine 17, 873–890
 * @example
 * newcombeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95);
 * // { difference: 0.2, lower: 0.0524, upper: 0.3339 }
 */
export function newcombeInterval(
  first: Proportion,
  second: Proportion,
  level: number,
): { difference: number; lower: number; upper: number } {
  const [p, q] = [first, second].map(({ successes, trials }) => ({
    value: successes / trials,
    ...wilsonInterval(successes, trials, level),
  }));
  return { difference: p.value - q.value, ...differenceLimits(p, q) };
}
