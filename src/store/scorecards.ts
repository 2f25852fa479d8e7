import type { Database } from 'better-sqlite3';

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

/** Keeps a scorecard; an earlier one of this name is replaced. Says whether anything changed. */
export function saveScorecard(database: Database, number: number, name: string, yaml: string): boolean {
  const { changes } = database
    .prepare(
      `INSERT INTO scorecards VALUES (?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET yaml = excluded.yaml, import = excluded.import WHERE yaml <> excluded.yaml`,
    )
    .run(name, yaml, number);
  return changes > 0;
}
