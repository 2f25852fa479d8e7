import type { Lifetime } from './compute.js';

/** Repeat purchases of all customers up to the end of each period since the first purchase of all. */
export interface Tracking {
  actual: Float64Array;
  expected: Float64Array;
}

/** More take too long; one date far from the others may be a mistake. */
export const mostPeriods = 20_000;

/** Periods that are over since the first purchase of all. */
export function periodsOf({ history, clock }: Lifetime): number {
  const opportunities = history.course.first_purchases.length;
  return history.count.length === 0 ? 0 : Math.floor(opportunities / clock.opportunitiesPerPeriod);
}

/** Empty where there are too many periods. */
export function trackingOf(lifetime: Lifetime): Tracking {
  const { first_purchases: joined, repeat_purchases: repeats } = lifetime.history.course;
  const { opportunitiesPerPeriod } = lifetime.clock;
  const periods = periodsOf(lifetime);
  const length = periods <= mostPeriods ? periods : 0;
  const ends = Array.from({ length }, (_, k) => Math.floor((k + 1) * opportunitiesPerPeriod) - 1);
  const bought = runningSum(repeats);
  const expectedAfter = expectations(lifetime);
  const arrivals = [...joined.keys()].filter((opportunity) => joined[opportunity] > 0);
  return {
    actual: Float64Array.from(ends, (end) => bought[end]),
    expected: Float64Array.from(ends, (end) => {
      let sum = 0;
      for (const from of arrivals) {
        if (from > end) break;
        sum += joined[from] * expectedAfter(end - from);
      }
      return sum;
    }),
  };
}

/** What a customer is expected to buy in so many opportunities after the one of the first purchase. */
function expectations({ models, clock }: Lifetime): (opportunities: number) => number {
  const fit = models.chosen?.fit;
  if (!fit) return () => Number.NaN;
  const known: number[] = [];
  return (opportunities) => {
    const time = opportunities / clock.opportunitiesPerPeriod;
    known[opportunities] ??= fit.model.expectedPurchases(fit.parameters, time);
    return known[opportunities];
  };
}

function runningSum(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
