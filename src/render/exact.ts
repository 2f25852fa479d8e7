import { isoDate } from '../day.js';
import { type ColumnType, known, type Value } from '../report.js';
import { decimalMoney } from './decimal.js';

/** The types whose values are numbers to the reader, and not names or dates. */
export type NumericType = Exclude<ColumnType, 'text' | 'word' | 'date'>;

export function isNumeric(type: ColumnType): type is NumericType {
  return type !== 'text' && type !== 'word' && type !== 'date';
}

/** A value that can be written down: infinity is as unknown as `NaN`. */
export function finite(value: Value | undefined): Value {
  const it = known(value);
  return typeof it === 'number' && !Number.isFinite(it) ? null : it;
}

/**
 * A value for machines: money as an exact decimal, a percent as its fraction, a date in ISO 8601, a text
 * as it is; null where it is unknown.
 */
export function exact(value: Value, type: ColumnType): string | null {
  const it = finite(value);
  if (typeof it !== 'number') return it;
  if (type === 'money') return decimalMoney(it);
  if (type === 'date') return isoDate(it);
  return String(it);
}
