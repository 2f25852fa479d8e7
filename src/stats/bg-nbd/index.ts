import { type Edge, narrow, type PurchaseModel, slight } from '../purchase-model.js';
import { type RepeatGroups, repeatTotals } from '../repeat-groups.js';
import { expectedWhileAlive } from './expected-while-alive.js';
import { bgNbdObjective } from './likelihood.js';

/**
 * The BG/NBD model: while alive a customer buys at a constant rate, and after each repeat purchase drops out
 * with a constant probability; rates have a gamma distribution (r, α) over customers, probabilities a beta
 * (a, b).
 *
 * @see P. S. Fader, B. G. S. Hardie & K. L. Lee (2005), "Counting your customers" the easy way: an
 *   alternative to the Pareto/NBD model, Marketing Science 24, 275–284
 * @example
 * bgNbd.probabilityAlive([0.243, 4.414, 0.793, 2.426], 2, 30.43, 38.86); // 0.727
 */
export const bgNbd: PurchaseModel = {
  id: 'bg-nbd',
  ...model(0),
  expectedPurchases: expectedWhileAlive,
};

/**
 * The modified BG/NBD model (MBG/NBD): as BG/NBD, but a customer may drop out after the first purchase too,
 * so that one who never came back may be gone.
 *
 * @see E. P. Batislam, M. Denizel & A. Filiztekin (2007), Empirical validation and comparison of models for
 *   customer base analysis, International Journal of Research in Marketing 24, 201–209; D. Hoppe & U. Wagner
 *   (2007), Customer base analysis: the case for a central variant of the Betageometric/NBD model, Marketing
 *   Journal of Research and Management 3, 75–90
 * @example
 * mbgNbd.probabilityAlive([0.525, 6.183, 0.891, 1.614], 2, 30.43, 38.86); // 0.706
 */
export const mbgNbd: PurchaseModel = {
  id: 'mbg-nbd',
  ...model(1),
  expectedPurchases: ([r, alpha, a, b], time) =>
    (b / (a + b)) * expectedWhileAlive([r, alpha, a, b + 1], time),
};

/** What the two share, by the chances to drop out that the first purchase brings. */
function model(firstChances: 0 | 1): Omit<PurchaseModel, 'id' | 'expectedPurchases'> {
  return {
    parameters: ['r', 'alpha', 'a', 'b'],
    objective: (groups) => bgNbdObjective(groups, firstChances),
    starts,
    edge,
    probabilityAlive([r, alpha, a, b], x, recency, age) {
      const chances = x + firstChances;
      if (chances === 0) return 1;
      const quiet = Math.log((alpha + age) / (alpha + recency));
      return 1 / (1 + (a / (b + (chances - 1))) * Math.exp((r + x) * quiet));
    },
    expectedWhileAlive: ([r, alpha, a, b], x, age, time) =>
      expectedWhileAlive([r + x, alpha + age, a, b + x + firstChances], time),
  };
}

/**
 * Buying as often as all customers together; dropping out one time in four, or half the customers at once.
 */
function starts(groups: RepeatGroups): number[][] {
  const { repeats, time } = repeatTotals(groups);
  const wait = time / repeats;
  return [
    [0.5, 0.5 * wait, 1, 3],
    [1, wait, 0.2, 0.2],
  ];
}

function edge([r, , a, b]: readonly number[]): Edge | null {
  if (a < slight * (a + b)) return 'no_dropout';
  if (b < slight * (a + b)) return 'certain_dropout';
  if (a + b > narrow) return 'homogeneous_dropout';
  if (r > narrow) return 'homogeneous_purchases';
  return null;
}
