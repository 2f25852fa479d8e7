import type { Column } from '../../report.js';
import { numbersOf } from './columns.js';
import { type Scale, scatterScale } from './scale.js';

export interface ScatterAxis {
  column: Column;
  /** One per row, `NaN` where it is not known. */
  values: Float64Array;
  scale: Scale;
  cut: number | undefined;
}

/** Null where no value is known. */
export function scatterAxis(column: Column, wanted: number | undefined): ScatterAxis | null {
  const values = numbersOf(column);
  // A mean or median of nothing cuts nothing.
  const cut = Number.isFinite(wanted) ? wanted : undefined;
  const scale = scatterScale(values, cut, column.type);
  return scale && { column, values, scale, cut };
}
