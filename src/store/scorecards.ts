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
 * @returns 1 where the stored one was kept against another, else 0
 */
export function saveScorecard(database: Database, landing: Landing, name: string, yaml: string): 0 | 1 {
  const stored = database.prepare('SELECT yaml FROM scorecards WHERE name = ?').pluck().get(name);
  if (stored === yaml) return 0;
  if (stored !== undefined && landing.onDuplicate === 'keep') return 1;
  if (stored !== undefined && landing.onDuplicate === 'error') {
    fail('duplicate_differs', { file: landing.file, line: 1, column: 'scorecard', value: name });
  }
  database.prepare('INSERT OR REPLACE INTO scorecards VALUES (?, ?, ?)').run(name, yaml, landing.import);
  return 0;
}
