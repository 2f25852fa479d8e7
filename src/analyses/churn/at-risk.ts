import type { Facts } from '../../facts.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { valuesAt } from '../../stats/values-at.js';
import { type Lifetime, lifetimeOf, valuesOf } from '../lifetime/compute.js';
import { initialOptions } from '../lifetime/options.js';
import type { Lost } from './lost.js';

/** The customers most worth saving, best first. One entry per customer in each column. */
export interface AtRisk {
  lifetime: Lifetime;
  /** Places among the members of the lifetimes. */
  members: Int32Array;
  alive: Float64Array;
  /** Money, in whole numbers of 1/10000 of the unit. */
  value: Float64Array;
  /** Value × (1 − probability of being alive), in the same: what is lost if nobody acts. */
  valueAtRisk: Float64Array;
}

/** As `lifetime` has it when no option is given, without those who are lost already or have nothing to lose. */
export function customersAtRisk(facts: Facts, lost: Lost, top: number): AtRisk {
  const lifetime = lifetimeOf(facts, initialOptions);
  const { customer, group, last_day } = lifetime.history.members;
  const values = valuesOf(lifetime);
  const aliveOf = (member: number) => lifetime.forecast?.alive[group[member]] ?? Number.NaN;
  const risks = values.map((value, member) => value * (1 - aliveOf(member)));
  const members = descendingOrder(risks)
    .filter((member) => money(risks[member]) > 0 && !lost.has(customer[member], last_day[member]))
    .subarray(0, top);
  return {
    lifetime,
    members,
    alive: Float64Array.from(members, aliveOf),
    value: valuesAt(values, members).map(money),
    valueAtRisk: valuesAt(risks, members).map(money),
  };
}

function money(amount: number): number {
  return Math.round(amount * 10_000);
}
