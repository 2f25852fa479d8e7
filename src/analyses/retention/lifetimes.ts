import type { FactName, Facts, PurchaseSpells } from '../../facts.js';
import { fail } from '../../problem.js';
import { type CalendarUnit, lastWholeUnit, unitsBetween } from '../../stats/calendar-unit.js';
import { type Contracts, contractsOf } from '../churn/contracts.js';
import { type RetentionOptions, unitOfPeriods } from './options.js';

/** Customers by how long they stayed, in whole periods. Both columns have an entry per period, from 0. */
export interface Lifetimes {
  /** Lost in the period, t ≥ 1. */
  lost: number[];
  /** Still there after the period, and not watched any longer. */
  watched: number[];
}

export interface Source {
  kind: 'dates' | 'file' | 'purchases';
  lifetimes: Lifetimes;
  /** Null where there are no dates to tell. */
  contracts: Contracts | null;
}

/** @throws ProblemError `two_sources` */
export function factsForRetention({ survival, inactive }: RetentionOptions): FactName[] {
  if (survival !== null && inactive > 0) fail('two_sources');
  if (survival !== null) return [];
  return inactive > 0 ? ['purchase_spells'] : ['customers', 'customer_profiles'];
}

export function sourceOf(facts: Facts, options: RetentionOptions): Source {
  const unit = unitOfPeriods(options);
  const { survival, inactive } = options;
  if (survival !== null) return { kind: 'file', lifetimes: ofCohorts(survival.cohorts), contracts: null };
  if (inactive > 0) {
    const over = facts.asOf === null ? Number.NEGATIVE_INFINITY : lastWholeUnit(facts.asOf, unit);
    return { kind: 'purchases', lifetimes: ofSpells(facts.purchase_spells, inactive, over), contracts: null };
  }
  const contracts = contractsOf(facts);
  return { kind: 'dates', lifetimes: ofContracts(contracts, facts.asOf ?? 0, unit), contracts };
}

/** Each a column of customers: at first, then after 1, 2, … periods. */
export function ofCohorts(cohorts: readonly (readonly number[])[]): Lifetimes {
  const lifetimes: Lifetimes = { lost: [], watched: [] };
  for (const cohort of cohorts) {
    for (let t = 1; t < cohort.length; t++) add(lifetimes.lost, t, cohort[t - 1] - cohort[t]);
    add(lifetimes.watched, cohort.length - 1, cohort[cohort.length - 1]);
  }
  return lifetimes;
}

/**
 * From anniversary to anniversary of the day on which a customer came: who leaves on the anniversary that
 * ends period t has not renewed, and is lost in it. A period that is not over on the as-of date says nothing:
 * nobody could have been seen to stay through it.
 */
export function ofContracts({ since, left }: Contracts, asOf: number, unit: CalendarUnit): Lifetimes {
  const lifetimes: Lifetimes = { lost: [], watched: [] };
  for (let customer = 0; customer < since.length; customer++) {
    const watched = unitsBetween(since[customer], asOf, unit);
    const end = left[customer];
    const period = Number.isNaN(end)
      ? watched + 1
      : Math.max(0, unitsBetween(since[customer], end - 1, unit)) + 1;
    if (period <= watched) add(lifetimes.lost, period, 1);
    else add(lifetimes.watched, watched, 1);
  }
  return lifetimes;
}

/**
 * From the first purchase to the first unit of `inactive` ones without any. Who is there in the last unit of
 * which this can be told is watched up to it.
 *
 * @param over The last unit that is over.
 */
export function ofSpells(
  { first, last, returned, customers }: PurchaseSpells,
  inactive: number,
  over: number,
): Lifetimes {
  const lifetimes: Lifetimes = { lost: [], watched: [] };
  const told = over - inactive + 1;
  for (let spell = 0; spell < customers.length; spell++) {
    if (returned[spell] || first[spell] > told) continue;
    if (last[spell] < told) add(lifetimes.lost, last[spell] - first[spell] + 1, customers[spell]);
    else add(lifetimes.watched, told - first[spell], customers[spell]);
  }
  return lifetimes;
}

function add(counts: number[], period: number, customers: number): void {
  while (counts.length <= period) counts.push(0);
  counts[period] += customers;
}
