import { type Edge, narrow, type PurchaseModel, slight } from '../purchase-model.js';
import { type RepeatGroups, repeatTotals } from '../repeat-groups.js';
import { expectedWhileAlive } from './expected-while-alive.js';
import { paretoNbdObjective } from './likelihood.js';
import { neverAgain } from './never-again.js';

/**
 * The Pareto/NBD model: while alive a customer buys at a constant rate, and at any time may drop out, at a
 * constant rate too; purchase rates have a gamma distribution (r, α) over customers, dropout rates one of (s,
 * β).
 *
 * @see D. C. Schmittlein, D. G. Morrison & R. Colombo (1987), Counting your customers: who are they and what
 *   will they do next?, Management Science 33, 1–24
 * @example
 * paretoNbd.probabilityAlive([0.553, 10.578, 0.606, 11.669], 2, 30.43, 38.86); // 0.869
 */
export const paretoNbd: PurchaseModel = {
  id: 'pareto-nbd',
  parameters: ['r', 'alpha', 's', 'beta'],
  objective: paretoNbdObjective,
  starts,
  edge,
  probabilityAlive,
  expectedWhileAlive: ([r, alpha, s, beta], x, age, time) =>
    expectedWhileAlive([r + x, alpha + age, s, beta + age], time),
  expectedPurchases: expectedWhileAlive,
};

/** D(T) over the likelihood, D(T) + D(t_x) g(t_x) − D(T) g(T), as `paretoNbdObjective` has it. */
function probabilityAlive(parameters: readonly number[], x: number, recency: number, age: number): number {
  const [r, alpha, s, beta] = parameters;
  const quiet =
    (r + x) * Math.log((alpha + age) / (alpha + recency)) + s * Math.log((beta + age) / (beta + recency));
  const unused = new Float64Array(4);
  const goneSince = neverAgain(parameters, x, recency, unused) * Math.exp(quiet);
  return 1 / (1 - neverAgain(parameters, x, age, unused) + goneSince);
}

/** Buying as often as all customers together; dropping out once in the time of a mean one, or far sooner. */
function starts(groups: RepeatGroups): number[][] {
  const { customers, repeats, time } = repeatTotals(groups);
  const wait = time / repeats;
  const life = time / customers;
  return [
    [0.5, 0.5 * wait, 0.5, 0.5 * life],
    [1, wait, 0.2, 0.01 * life],
  ];
}

function edge([r, , s, beta]: readonly number[], groups: RepeatGroups): Edge | null {
  const { customers, time } = repeatTotals(groups);
  // The probability of not dropping out in the whole time of a mean customer.
  const staying = (1 + time / customers / beta) ** -s;
  if (1 - staying < slight) return 'no_dropout';
  if (staying < slight) return 'certain_dropout';
  if (s > narrow) return 'homogeneous_dropout';
  if (r > narrow) return 'homogeneous_purchases';
  return null;
}
