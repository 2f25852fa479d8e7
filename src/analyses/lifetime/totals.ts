import type { Lifetime } from './compute.js';
import { valuesOf } from './compute.js';

/** A figure of all customers together. */
export interface Total {
  measure: 'training_purchases' | 'holdout_purchases' | 'alive' | 'horizon_purchases' | 'horizon_value';
  expected: number;
  /** `NaN` for what is yet to come. */
  actual: number;
}

export function totalsOf(lifetime: Lifetime): Total[] {
  const { groups, history, models, forecast } = lifetime;
  if (!models.chosen || !forecast) return [];
  const { fit, heldOut } = models.chosen;
  const sum = (values: ArrayLike<number>, weights: ArrayLike<number>) =>
    Array.prototype.reduce.call(
      values,
      (total, value, i) => Number(total) + Number(value) * weights[i],
      0,
    ) as number;
  const { count, x, age } = groups;
  const ages = new Map<number, number>();
  for (let i = 0; i < count.length; i++) ages.set(age[i], (ages.get(age[i]) ?? 0) + count[i]);
  let fitted = 0;
  for (const [time, customers] of ages)
    fitted += customers * fit.model.expectedPurchases(fit.parameters, time);
  const values = valuesOf(lifetime);
  return [
    { measure: 'training_purchases', expected: fitted, actual: sum(x, count) },
    ...(heldOut
      ? [
          {
            measure: 'holdout_purchases' as const,
            expected: sum(heldOut, count),
            actual: history.members.later.reduce((total, each) => total + each, 0),
          },
        ]
      : []),
    { measure: 'alive', expected: sum(forecast.alive, count), actual: Number.NaN },
    { measure: 'horizon_purchases', expected: sum(forecast.purchases, count), actual: Number.NaN },
    {
      measure: 'horizon_value',
      expected: values.reduce((total, each) => (Number.isNaN(each) ? total : total + each), 0),
      actual: Number.NaN,
    },
  ];
}
