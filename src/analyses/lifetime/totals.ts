import { type Lifetime, valuesOf } from './compute.js';

/** A figure of all customers together. */
export interface Total {
  measure: 'training_purchases' | 'holdout_purchases' | 'alive' | 'horizon_purchases' | 'horizon_value';
  expected: number;
  /** `NaN` for what nobody has counted, or is yet to come. */
  actual: number;
}

/** None where nothing is foretold. */
export function totalsOf(lifetime: Lifetime): Total[] {
  const { groups, history, models, forecast } = lifetime;
  if (!models.chosen || !forecast) return [];
  const { fit, heldOut } = models.chosen;
  const ofGroups = (values: ArrayLike<number>) =>
    sum(groups.count.length, (i) => groups.count[i] * values[i]);
  const expected = new Map<number, number>();
  for (const time of new Set(Array.from(groups.age)))
    expected.set(time, fit.model.expectedPurchases(fit.parameters, time));
  const values = valuesOf(lifetime);
  const { later } = history.members;
  const totals: (Total | null)[] = [
    {
      measure: 'training_purchases',
      expected: sum(groups.count.length, (i) => groups.count[i] * expected.get(groups.age[i])!),
      actual: ofGroups(groups.x),
    },
    heldOut && {
      measure: 'holdout_purchases',
      expected: ofGroups(heldOut),
      actual: sum(later.length, (i) => later[i]),
    },
    { measure: 'alive', expected: ofGroups(forecast.alive), actual: Number.NaN },
    { measure: 'horizon_purchases', expected: ofGroups(forecast.purchases), actual: Number.NaN },
    {
      measure: 'horizon_value',
      // Without those whose value is unknown.
      expected: sum(values.length, (i) => values[i] || 0),
      actual: Number.NaN,
    },
  ];
  return totals.filter((total) => total !== null);
}

function sum(length: number, of: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < length; i++) total += of(i);
  return total;
}
