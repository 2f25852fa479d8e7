import { type Table, tableOfRows } from '../../report.js';
import type { Value } from './compute.js';
import type { LiftedValue } from './value.js';

/** Values before and after the lift, within the horizon and for ever, by the model and by a constant rate. */
export function valueTable(value: Value | null): Table {
  const { horizon, forever } = value ?? { horizon: null, forever: null };
  const rows = [
    ...(horizon
      ? [
          ...beforeAndAfter('base', horizon.base),
          ...beforeAndAfter('constant', horizon.constant),
          { case: 'break_even', value: horizon.base.liftedValue - horizon.base.value },
        ]
      : []),
    ...(forever
      ? [
          ...beforeAndAfter('base_forever', forever.base),
          ...beforeAndAfter('constant_forever', forever.constant),
        ]
      : []),
  ];
  return tableOfRows(
    'value',
    { case: 'word', retention: 'percent', value: 'number', change: 'percent' },
    rows,
  );
}

function beforeAndAfter(id: string, { retention, liftedRetention, value, liftedValue }: LiftedValue) {
  return [
    { case: id, retention, value },
    // Of a value that is not positive there is no share.
    {
      case: `${id}_lifted`,
      retention: liftedRetention,
      value: liftedValue,
      change: value > 0 ? liftedValue / value - 1 : null,
    },
  ];
}

/** Figures that are no amounts of money. */
export function measuresTable(value: Value | null): Table {
  const rows = value
    ? [
        { measure: 'discount_rate', rate: value.discount },
        { measure: 'elasticity', value: value.horizon.base.elasticity },
        { measure: 'residual_life', value: value.residualLife },
        { measure: 'discounted_lifetime', value: value.discountedLifetime },
        { measure: 'discounted_residual_lifetime', value: value.discountedResidualLifetime },
      ]
    : [];
  return tableOfRows('measures', { measure: 'word', value: 'number', rate: 'percent' }, rows);
}
