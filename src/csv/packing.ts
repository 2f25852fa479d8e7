import type { Batch, BatchColumn } from './batch.js';

/** A batch on its way between threads: one long text is copied far faster than a thousand short ones. */
export type PackedBatch = Omit<Batch, 'columns'> & {
  columns: Readonly<Record<string, Exclude<BatchColumn, (string | null)[]> | string>>;
};

// No text of a row is empty, and none holds this character: rows with it are rejected.
const separator = '\0';

export function pack(batch: Batch): PackedBatch {
  return {
    ...batch,
    columns: mapValues(batch.columns, (column) => (Array.isArray(column) ? column.join(separator) : column)),
  };
}

export function unpack(batch: PackedBatch): Batch {
  const split = (texts: string) =>
    batch.rows === 0 ? [] : texts.split(separator).map((text) => text || null);
  return {
    ...batch,
    columns: mapValues(batch.columns, (column) => (typeof column === 'string' ? split(column) : column)),
  };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
