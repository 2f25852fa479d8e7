import type { Words } from './words.js';

export type Format = 'table' | 'csv' | 'json' | 'ndjson' | 'md';

export interface RenderOptions {
  words: Words;
  /** A table's id, or `all`. Without it each format shows what it shows by itself, see `selectTables`. */
  table?: string;
  /** Columns of the terminal; without it lines may be of any length, and no charts are drawn. */
  width?: number;
  /** Bold headings and coloured charts in the terminal. */
  color?: boolean;
  /** The most rows that the terminal shows of a table. */
  maximumRows?: number;
  /** Begin CSV with a byte order mark, which Excel in Chinese needs to read UTF-8. */
  bom?: boolean;
}
