import type { Objective } from './minimise.js';
import type { RepeatGroups } from './repeat-groups.js';

/** Where the likelihood has no maximum inside, by what the data lack. */
export type Edge =
  /** There is no customer. */
  | 'no_customers'
  /** No customer was under observation for any time. */
  | 'no_time'
  /** No customer bought again, so nothing tells buying from dropping out. */
  | 'no_repeats'
  /** Customers do not differ in how often they buy: the purchase rate's distribution shrinks to a point. */
  | 'homogeneous_purchases'
  /** Nobody seems to drop out. */
  | 'no_dropout'
  /** Everybody seems to drop out at the first chance. */
  | 'certain_dropout'
  /** Customers do not differ in how they drop out. */
  | 'homogeneous_dropout'
  /** The data leave some parameter open. */
  | 'undetermined';

/**
 * From this shape, or sum of two, on, a gamma or beta distribution is a point: narrower than some 3 % of
 * itself.
 */
export const narrow = 1e3;

/** A probability to drop out this near to 0 or 1 is as good as that. */
export const slight = 1e-4;

/**
 * A model of repeat purchasing: customers buy while they are alive, and drop out unseen. Parameters are an
 * array in the order of `parameters`, each > 0; times are in the unit of the groups that they were fitted to.
 *
 * Given its history, what a customer is expected to buy is `probabilityAlive` × `expectedWhileAlive`.
 */
export interface PurchaseModel {
  id: 'bg-nbd' | 'mbg-nbd' | 'pareto-nbd' | 'bg-bb';
  /** The parameters' letters as in the papers, spelt out. */
  parameters: readonly string[];
  /** The negative log-likelihood of the groups, of the logarithms of the parameters, with its gradient. */
  objective(groups: RepeatGroups): Objective;
  /** Parameters to start the search from, and others in case it ends at an edge. */
  starts(groups: RepeatGroups): number[][];
  /** The edge that these parameters lie at, for such groups. */
  edge(parameters: readonly number[], groups: RepeatGroups): Edge | null;
  /**
   * Probability that a customer with x repeat purchases, the last at `recency`, is alive at `age`; where time
   * is counted in opportunities, at the next one.
   */
  probabilityAlive(parameters: readonly number[], x: number, recency: number, age: number): number;
  /** Expected purchases in a `time` that starts now, of a customer known to be alive after x in `age`. */
  expectedWhileAlive(parameters: readonly number[], x: number, age: number, time: number): number;
  /** Expected repeat purchases in the `time` after the first purchase, of a customer not yet seen. */
  expectedPurchases(parameters: readonly number[], time: number): number;
}
