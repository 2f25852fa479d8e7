import { type Edge, narrow, type PurchaseModel, slight } from '../purchase-model.js';
import { type RepeatGroups, repeatTotals } from '../repeat-groups.js';
import { bgBbObjective } from './likelihood.js';

/**
 * The BG/BB model of opportunities that are used or not, once a week or a year: while alive a customer uses
 * each with a constant probability, and before each drops out with a constant probability; over customers
 * these have beta distributions (α, β) and (γ, δ). Times are numbers of opportunities, whole.
 *
 * @see P. S. Fader, B. G. S. Hardie & J. Shang (2010), Customer-base analysis in a discrete-time
 *   noncontractual setting, Marketing Science 29, 1086–1108
 * @example
 * bgBb.expectedPurchases([1.204, 0.75, 0.657, 2.783], 6); // 2.22
 */
export const bgBb: PurchaseModel = {
  id: 'bg-bb',
  parameters: ['alpha', 'beta', 'gamma', 'delta'],
  objective: bgBbObjective,
  starts,
  edge,
  probabilityAlive,
  expectedWhileAlive: ([alpha, beta, gamma, delta], x, age, time) =>
    ((alpha + x) / (alpha + beta + age)) * opportunitiesAlive(gamma, delta + age + 1, time),
  expectedPurchases: ([alpha, beta, gamma, delta], time) =>
    (alpha / (alpha + beta)) * (delta / (gamma + delta)) * opportunitiesAlive(gamma, delta + 1, time),
};

/**
 * The probability of being alive at the next opportunity, as in the paper. The odds of having dropped out
 * after j opportunities rather than being alive at the last of them are γ/(γ + δ + j) times a product, made
 * step by step.
 */
function probabilityAlive(
  [alpha, beta, gamma, delta]: readonly number[],
  x: number,
  recency: number,
  age: number,
): number {
  let product = 1;
  let odds = 0;
  for (let j = age - 1; j >= recency; j--) {
    product *= ((alpha + beta + j) * (gamma + delta + j)) / ((beta + j - x) * (delta + j));
    odds += (product * gamma) / (gamma + delta + j);
  }
  return (delta + age) / (gamma + delta + age) / (1 + odds);
}

/** Of the next n opportunities, how many a customer is alive at who is alive at the first of them. */
function opportunitiesAlive(gamma: number, delta: number, n: number): number {
  let alive = 1;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum += alive;
    alive *= (delta + i) / (gamma + delta + i);
  }
  return sum;
}

/**
 * As many opportunities used as by all customers together; dropping out one time in four, or half at once.
 */
function starts(groups: RepeatGroups): number[][] {
  const { repeats, time } = repeatTotals(groups);
  const share = Math.min(0.95, repeats / time);
  return [
    [share, 1 - share, 0.5, 1.5],
    [2 * share, 2 - 2 * share, 0.2, 0.2],
  ];
}

function edge([alpha, beta, gamma, delta]: readonly number[]): Edge | null {
  if (gamma < slight * (gamma + delta)) return 'no_dropout';
  if (delta < slight * (gamma + delta)) return 'certain_dropout';
  if (gamma + delta > narrow) return 'homogeneous_dropout';
  if (alpha + beta > narrow || Math.min(alpha, beta) < slight * (alpha + beta))
    return 'homogeneous_purchases';
  return null;
}
