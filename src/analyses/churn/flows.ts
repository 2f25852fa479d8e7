import type { PurchaseSpells } from '../../facts.js';
import { type CalendarUnit, unitOf } from '../../stats/calendar-unit.js';
import type { Contracts } from './contracts.js';

/** Customers who came and who were lost, by the number of the unit of time. */
export interface Flows {
  came: Map<number, number>;
  lost: Map<number, number>;
}

/** By the days on which they came and left. */
export function flowsOfContracts({ since, left }: Contracts, unit: CalendarUnit): Flows {
  const flows: Flows = { came: new Map(), lost: new Map() };
  for (const day of since) add(flows.came, unitOf(day, unit), 1);
  for (const day of left) if (!Number.isNaN(day)) add(flows.lost, unitOf(day, unit), 1);
  return flows;
}

/** By their purchases: a customer is lost at the end of the last of `inactive` units without any. */
export function flowsOfSpells({ first, last, customers }: PurchaseSpells, inactive: number): Flows {
  const flows: Flows = { came: new Map(), lost: new Map() };
  for (let spell = 0; spell < customers.length; spell++) {
    add(flows.came, first[spell], customers[spell]);
    add(flows.lost, last[spell] + inactive, customers[spell]);
  }
  return flows;
}

function add(counts: Map<number, number>, unit: number, customers: number): void {
  counts.set(unit, (counts.get(unit) ?? 0) + customers);
}
