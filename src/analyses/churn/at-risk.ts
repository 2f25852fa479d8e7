import type { Facts } from '../../facts.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { valuesAt } from '../../stats/values-at.js';
import { type Lifetime, lifetimeOf, valuesOf } from '../lifetime/compute.js';
import { initialOptions } from '../lifetime/options.js';

/** The customers most worth saving, best first. One entry per customer in each column. */
export interface AtRisk {
  lifetime: Lifetime;
  /** Places among the members of the lifetimes. */
  members: Int32Array;
  alive: Float64Array;
  value: Float64Array;
  /** Value × (1 − probability of being alive), in the currency's unit: what is lost if nobody acts. */
  valueAtRisk: Float64Array;
}

/** As `lifetime` has it when no option is given. */
export function customersAtRisk(facts: Facts, top: number): AtRisk {
  const lifetime = lifetimeOf(facts, initialOptions);
  const { group } = lifetime.history.members;
  const values = valuesOf(lifetime);
  const aliveOf = (member: number) => lifetime.forecast?.alive[group[member]] ?? Number.NaN;
  const risks = values.map((value, member) => value * (1 - aliveOf(member)));
  const members = descendingOrder(risks)
    .filter((member) => risks[member] > 0)
    .subarray(0, top);
  return {
    lifetime,
    members,
    alive: Float64Array.from(members, aliveOf),
    value: valuesAt(values, members),
    valueAtRisk: valuesAt(risks, members),
  };
}
