import type { Database } from 'better-sqlite3';
import { fail } from '../problem.js';
import type { Landing } from './writer.js';

/** A scorecard that came with imported ratings. */
export interface StoredScorecard {
  name: string;
  yaml: string;
  /** The file it was read from. */
  file: string;
}

export function readScorecards(database: Database): StoredScorecard[] {
  return database
    .prepare('SELECT name, yaml, file FROM scorecards JOIN imports USING (import) ORDER BY name')
    .all() as StoredScorecard[];
}

/**
 * Keeps a scorecard. One of this name that is stored and differs is met as rows are: it stays, is replaced, or
 * is an error.
 *
 * @returns whether it is the stored one, was saved, or the stored one was kept against it
 */
export function saveScorecard(
  database: Database,
  landing: Landing,
  name: string,
  yaml: string,
): 'same' | 'saved' | 'kept' {
  const stored = database.prepare('SELECT yaml FROM scorecards WHERE name = ?').pluck().get(name);
  if (stored === yaml) return 'same';
  if (stored !== undefined && landing.onDuplicate === 'keep') return 'kept';
  if (stored !== undefined && landing.onDuplicate === 'error') {
    fail('duplicate_differs', { file: landing.file, line: 1, column: 'scorecard', value: name });
  }
  database.prepare('INSERT OR REPLACE INTO scorecards VALUES (?, ?, ?)').run(name, yaml, landing.import);
  return 'saved';
}
