import type { Locale } from '../analysis.js';
import type { Note } from '../report.js';

/** What the renderers say for people, in one language. Machines get ids, never words. */
export interface Words {
  locale: Locale;
  /** A table's heading. */
  table(id: string): string;
  /** A chart's heading. */
  chart(id: string): string;
  /** A column's heading. */
  column(id: string): string;
  /** The word for a value that has one in this column only; goes before all others. */
  valueIn(column: string, id: string): string | undefined;
  /** The word for a value of any `word` column ('given', 'entropy'). */
  value(id: string): string;
  /** The sentence of a note. */
  note(note: Note): string;
  /** Says up to which date a report goes. */
  asOf(date: string): string;
  /** Says that this many rows are not shown. */
  more(hidden: number): string;
  /** Says which columns are left out for want of room; the headings come as one list. */
  droppedColumns(headings: string): string;
}
