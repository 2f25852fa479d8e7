import { discountedPurchases } from '../../stats/discounted-purchases.js';
import { distinctPairs } from '../../stats/distinct-pairs.js';
import type { PurchaseModel } from '../../stats/purchase-model.js';
import type { RepeatGroups } from '../../stats/repeat-groups.js';
import { valuesAt } from '../../stats/values-at.js';

/** A model with its parameters. */
export interface Fitted {
  model: PurchaseModel;
  parameters: readonly number[];
}

/** By group, the probability that a member is alive. */
export function probabilitiesAlive({ model, parameters }: Fitted, groups: RepeatGroups): Float64Array {
  const { x, recency, age } = groups;
  return Float64Array.from(age, (each, i) => model.probabilityAlive(parameters, x[i], recency[i], each));
}

/** By group, the purchases to expect of a member in the `time` from now. */
export function expectedPurchases(fitted: Fitted, groups: RepeatGroups, time: number): Float64Array {
  const { model, parameters } = fitted;
  const alive = probabilitiesAlive(fitted, groups);
  const expected = ofAlike(groups, (x, age) => model.expectedWhileAlive(parameters, x, age, time));
  return alive.map((share, group) => share * expected[group]);
}

/** By group, the discounted purchases to expect of a member who is alive. */
export function discountedWhileAlive(
  { model, parameters }: Fitted,
  groups: RepeatGroups,
  horizon: number,
  discount: number,
): Float64Array {
  return ofAlike(groups, (x, age) =>
    discountedPurchases((time) => model.expectedWhileAlive(parameters, x, age, time), horizon, discount),
  );
}

/** By group, what depends on its x and age alone, worked out once for groups with the same. */
function ofAlike({ x, age }: RepeatGroups, work: (x: number, age: number) => number): Float64Array {
  const { first, second, places } = distinctPairs(x, age);
  const values = first.map((each, pair) => work(each, second[pair]));
  return valuesAt(values, places);
}
