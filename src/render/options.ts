import type { Words } from './words.js';

export interface RenderOptions {
  words: Words;
  /** A table's id, or `all`. Without it the first table, or every table where the format holds several. */
  table?: string;
  /** Columns of the terminal; without it lines may be of any length. */
  width?: number;
  /** Bold headings in the terminal. */
  color?: boolean;
  /** The most rows that the terminal shows of a table. */
  maximumRows?: number;
  /** Begin CSV with a byte order mark, which Excel in Chinese needs to read UTF-8. */
  bom?: boolean;
}
