import { cellCount } from './cells.js';

/** What customers add up to. */
export interface Sums {
  customers: number;
  monetary: number;
  recency: number;
}

/** Sums by cell. */
export type Totals = Readonly<Record<keyof Sums, Float64Array>>;

const zeros = () => new Float64Array(cellCount + 1);

/** @param cells The cell of every customer. */
export function totalsOf(
  cells: Uint8Array,
  { recency, monetary }: Readonly<Record<'recency' | 'monetary', Float64Array>>,
): Totals {
  const totals = { customers: zeros(), monetary: zeros(), recency: zeros() };
  for (let customer = 0; customer < cells.length; customer++) {
    const cell = cells[customer];
    totals.customers[cell]++;
    totals.monetary[cell] += monetary[customer];
    totals.recency[cell] += recency[customer];
  }
  return totals;
}

/** The sums of cells that have something in common: a segment, or a score. */
export function sumBy<K>(totals: Totals, keyOf: (cell: number) => K): (key: K) => Sums {
  const sums = new Map<K, Sums>();
  for (let cell = 0; cell <= cellCount; cell++) {
    const key = keyOf(cell);
    const { customers, monetary, recency } = sums.get(key) ?? nothing;
    sums.set(key, {
      customers: customers + totals.customers[cell],
      monetary: monetary + totals.monetary[cell],
      recency: recency + totals.recency[cell],
    });
  }
  return (key) => sums.get(key) ?? nothing;
}

const nothing: Sums = { customers: 0, monetary: 0, recency: 0 };
