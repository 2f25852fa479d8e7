import type { FactName, Facts, PurchaseSpells } from '../../facts.js';
import { lastWholeUnit, unitOf } from '../../stats/calendar-unit.js';
import { type AtRisk, customersAtRisk } from './at-risk.js';
import { type Contracts, contractsOf } from './contracts.js';
import { type Flows, flowsOfContracts, flowsOfSpells } from './flows.js';
import { type Lost, lostOf } from './lost.js';
import type { ChurnOptions } from './options.js';

/** Customers at the start of a unit of time, those who came and were lost in it, and those at its end. */
export interface Period {
  /** The number of the unit. */
  number: number;
  start: number;
  came: number;
  lost: number;
  end: number;
}

export interface Churn {
  /** From the unit in which the first customers came to the last one that is over. */
  periods: Period[];
  /** The unit that is not over, and left out; null where there is none. */
  unfinished: number | null;
  /** Null where purchases tell who is lost. */
  contracts: Contracts | null;
  lost: Lost;
  /** The customers most worth saving, worked out only if somebody wants them. */
  atRisk: (top: number) => AtRisk;
  /** Times that somebody came back who had been lost: each is new again. */
  returned: number;
}

/** Without a number of units after which a customer without purchases is lost, dates tell. */
export function factsForChurn({ inactive }: ChurnOptions): FactName[] {
  return [
    'customers',
    'customer_profiles',
    'repeat_groups',
    ...(inactive > 0 ? ['purchase_spells' as const] : []),
  ];
}

export function churnOf(facts: Facts, options: ChurnOptions): Churn {
  const { unit, inactive } = options;
  const { asOf, purchase_spells: spells } = facts;
  const contracts = inactive > 0 ? null : contractsOf(facts);
  const flows = contracts ? flowsOfContracts(contracts, unit) : flowsOfSpells(spells, inactive);
  const over = asOf === null ? Number.NEGATIVE_INFINITY : lastWholeUnit(asOf, unit);
  const periods = periodsOf(flows, over);
  const returned = contracts ? 0 : returnsOf(spells, over);
  const lost = lostOf(facts, options, periods, returned);
  return {
    periods,
    unfinished: asOf !== null && unitOf(asOf, unit) > over ? over + 1 : null,
    contracts,
    lost,
    atRisk: (top) => customersAtRisk(facts, lost, top),
    returned,
  };
}

function returnsOf({ first, returned, customers }: PurchaseSpells, over: number): number {
  return customers.reduce(
    (sum, each, spell) => sum + (returned[spell] && first[spell] <= over ? each : 0),
    0,
  );
}

function periodsOf({ came, lost }: Flows, over: number): Period[] {
  const periods: Period[] = [];
  const first = Math.min(...came.keys());
  let start = 0;
  for (let number = first; number <= over; number++) {
    const [arrived, gone] = [came.get(number) ?? 0, lost.get(number) ?? 0];
    const end = start + arrived - gone;
    periods.push({ number, start, came: arrived, lost: gone, end });
    start = end;
  }
  return periods;
}
