import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import { lastWholeUnit, unitOf } from '../../stats/calendar-unit.js';
import type { CohortsOptions } from './options.js';

/** Customers who came in the same unit of time. A column has an entry per period that is over. */
export interface Cohort {
  /** The number of the unit. */
  number: number;
  size: number;
  /** Customers who bought in the period; by `since`, those who had not left at its end. */
  active: Float64Array;
  /** Money in the period, and up to its end; `NaN` where it is from before the first purchase in the data. */
  revenue: Float64Array;
  cumulativeRevenue: Float64Array;
}

export interface CohortTable {
  /** Oldest first. */
  cohorts: Cohort[];
  /** By period: the share of customers who were active, of all cohorts that were watched in it. */
  average: { retention: number; cohorts: number }[];
  /** The unit that is not over, and who came in it: both are left out. Null where there is none. */
  unfinished: { number: number; customers: number } | null;
  /** The unit of the first purchase in the data, from which on revenue is known; null where there is none. */
  firstPurchases: number | null;
  /** Whether anybody is known to have left. */
  hasLeavers: boolean;
  /** Whether anybody bought before `since`: that is in no period. */
  hasEarlierPurchases: boolean;
}

/** @throws ProblemError `total_too_large` */
export function cohortTable({ cohorts: facts, asOf }: Facts, { by, unit }: CohortsOptions): CohortTable {
  const over = asOf === null ? Number.NEGATIVE_INFINITY : lastWholeUnit(asOf, unit);
  const sizes = new Map<number, number>();
  facts.joined.forEach((joined, row) => {
    if (joined > 0) sizes.set(facts.cohort[row], joined);
  });

  const firstPurchases = facts.buyers.reduce(
    (first, buyers, row) => (buyers > 0 ? Math.min(first, facts.cohort[row] + facts.period[row]) : first),
    Number.POSITIVE_INFINITY,
  );
  const cohorts = new Map<number, Cohort>();
  for (const [number, size] of sizes) if (number <= over) cohorts.set(number, newCohort(number, size, over));
  facts.period.forEach((period, row) => {
    const cohort = cohorts.get(facts.cohort[row]);
    if (!cohort || period < 0 || period >= cohort.active.length) return;
    cohort.active[period] = by === 'purchase' ? facts.buyers[row] : -facts.left[row];
    cohort.revenue[period] = facts.revenue[row];
  });
  for (const cohort of cohorts.values()) {
    if (by === 'since') cohort.active = runningSum(cohort.active, cohort.size);
    cohort.cumulativeRevenue = runningSum(cohort.revenue);
    // Whole numbers are exact as long as nothing on the way is beyond 2⁵³.
    if (!cohort.cumulativeRevenue.every(Number.isSafeInteger)) fail('total_too_large');
    const unknown = Math.max(0, firstPurchases - cohort.number);
    cohort.revenue.fill(Number.NaN, 0, unknown);
    cohort.cumulativeRevenue.fill(Number.NaN, 0, unknown);
  }

  const current = asOf === null ? over : unitOf(asOf, unit);
  return {
    cohorts: [...cohorts.values()],
    average: averageOf([...cohorts.values()]),
    unfinished: current > over ? { number: current, customers: sizes.get(current) ?? 0 } : null,
    firstPurchases: firstPurchases <= over ? firstPurchases : null,
    hasLeavers: facts.left.some((left) => left > 0),
    hasEarlierPurchases: facts.period.some((period) => period < 0),
  };
}

function newCohort(number: number, size: number, over: number): Cohort {
  const zeros = () => new Float64Array(over - number + 1);
  return { number, size, active: zeros(), revenue: zeros(), cumulativeRevenue: zeros() };
}

function runningSum(changes: Float64Array, start = 0): Float64Array {
  let sum = start;
  return changes.map((change) => {
    sum += change;
    return sum;
  });
}

/** Weighted by size: active customers over customers. */
function averageOf(cohorts: readonly Cohort[]): CohortTable['average'] {
  const periods = cohorts.reduce((most, { active }) => Math.max(most, active.length), 0);
  const sums = Array.from({ length: periods }, () => ({ active: 0, size: 0, cohorts: 0 }));
  for (const { active, size } of cohorts) {
    active.forEach((customers, period) => {
      sums[period].active += customers;
      sums[period].size += size;
      sums[period].cohorts += 1;
    });
  }
  return sums.map(({ active, size, cohorts }) => ({ retention: active / size, cohorts }));
}
