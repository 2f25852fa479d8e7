/** Checked rows, by column: what travels from the reader to the store. */
export interface Batch {
  /** Rows that passed every check, and those that are spoilt. */
  rows: number;
  /** Rows looked at: `rows` and those rejected. */
  read: number;
  /** The line in the file at which each of `rows` starts. */
  lines: Int32Array;
  /** Lines of rows that are rejected, and are here to tell whose response they spoil. */
  spoilt: readonly number[];
  /** By field id; see {@link BatchColumn}. Fields that the file does not have are absent. */
  columns: Readonly<Record<string, BatchColumn>>;
  /** For each field of few different values: those met for the first time, in order of their codes. */
  added: Readonly<Record<string, readonly string[]>>;
  rejects: Reject[];
  /** Amounts of more than four decimals that were rounded to four. */
  rounded: number;
  /** Bytes of the file read so far. */
  bytes: number;
}

/**
 * - `date`, `money`, `number`, `score`: numbers, `NaN` where missing
 * - `customer`, `name`: codes 0, 1, 2 … into all names `added` so far, −1 where missing
 * - `text`, `choice`: texts, `null` where missing
 */
export type BatchColumn = Float64Array | Int32Array | (string | null)[];

/** One row or cell that was not taken, and why. */
export interface Reject {
  line: number;
  /** The header of the column, as it is in the file. */
  column: string;
  value: string;
  /** A key of `rejects` in the text catalogue. */
  code: string;
  /** Another line that the reason names. */
  other?: number | null;
}
