import type { Lifetime } from './compute.js';

/** Repeat purchases of all customers up to the end of each period since the first purchase of all. */
export interface Tracking {
  actual: Float64Array;
  expected: Float64Array;
}

/** Of the periods that are over. */
export function trackingOf({ history, clock, models }: Lifetime): Tracking {
  const { first_purchases: joined, repeat_purchases: repeats } = history.course;
  const { opportunitiesPerPeriod } = clock;
  const periods = history.count.length > 0 ? Math.floor(joined.length / opportunitiesPerPeriod) : 0;
  const fit = models.chosen?.fit;
  // Purchases to expect of a customer in the first opportunities after the one in which the customer came.
  const expectedIn = Float64Array.from(joined, (_, opportunities) =>
    fit ? fit.model.expectedPurchases(fit.parameters, opportunities / opportunitiesPerPeriod) : Number.NaN,
  );
  const bought = runningSum(repeats);
  const ends = Array.from({ length: periods }, (_, k) => Math.floor((k + 1) * opportunitiesPerPeriod) - 1);
  return {
    actual: Float64Array.from(ends, (end) => bought[end]),
    expected: Float64Array.from(ends, (end) => {
      let sum = 0;
      for (let from = 0; from <= end; from++)
        if (joined[from] > 0) sum += joined[from] * expectedIn[end - from];
      return sum;
    }),
  };
}

function runningSum(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
