import type { Batch, Reject } from '../csv/batch.js';

/** What to do with a row whose key is stored already with other values. */
export type OnDuplicate = 'keep' | 'replace' | 'error';

/** Stores the batches of one file, inside the transaction that the caller holds. */
export interface Writer {
  write(batch: Batch): void;
  /** Called once, after the last batch. */
  settle(): Settled;
}

export interface Settled {
  imported: number;
  unchanged: number;
  /** Rows of `unchanged` that are stored with other values, kept as they are. */
  differing: number;
  /** Rows of `unchanged` without a respondent, taken for stored ones that say the same. */
  nameless: number;
}

/** Which file is being imported, and how its rows meet stored ones. */
export interface Landing {
  /** The number of this import. */
  import: number;
  file: string;
  onDuplicate: OnDuplicate;
  /** Takes a row that the store rejects. */
  reject(reject: Reject): void;
}
