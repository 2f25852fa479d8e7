import type { Database } from 'better-sqlite3';
import type { StoredKind } from '../options.js';
import { fail } from '../problem.js';
import type { Landing } from './writer.js';

/** A YAML document that came with an import: a scorecard, or a questionnaire. */
export interface StoredDocument {
  name: string;
  yaml: string;
  /** The file it came with. */
  file: string;
}

export function readStored(database: Database, kind: StoredKind): StoredDocument[] {
  return database
    .prepare(`SELECT name, yaml, file FROM ${kind} JOIN imports USING (import) ORDER BY name`)
    .all() as StoredDocument[];
}

/**
 * Keeps a document. One of this name that is stored and differs is met as rows are: it stays, is replaced, or
 * is an error.
 *
 * @returns whether it is the stored one, was saved, or the stored one was kept against it
 */
export function saveStored(
  database: Database,
  kind: StoredKind,
  landing: Landing,
  name: string,
  yaml: string,
): 'same' | 'saved' | 'kept' {
  const stored = database.prepare(`SELECT yaml FROM ${kind} WHERE name = ?`).pluck().get(name);
  if (stored === yaml) return 'same';
  if (stored !== undefined && landing.onDuplicate === 'keep') return 'kept';
  if (stored !== undefined && landing.onDuplicate === 'error') {
    const column = kind.slice(0, -1);
    fail('duplicate_differs', { file: landing.file, line: 1, column, value: name });
  }
  database.prepare(`INSERT OR REPLACE INTO ${kind} VALUES (?, ?, ?)`).run(name, yaml, landing.import);
  return 'saved';
}
