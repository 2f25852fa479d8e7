import type { Note, Report, Table } from '../report.js';
import { version } from '../version.js';

/** A report of what is there or was done: it answers no question, so it has no options and no date. */
export function listing(name: string, tables: Table[], notes: Note[] = []): Report {
  return { analysis: name, asOf: null, options: {}, fingerprint: '', version, tables, notes };
}
