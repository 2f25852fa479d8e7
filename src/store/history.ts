import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/** One landed file, as the history keeps it. */
export interface ImportRecord {
  file: string;
  sha256: string;
  kind: string;
  encoding: string;
  delimiter: string;
  /** Header by field. */
  mapping: Readonly<Record<string, string>>;
  /** How the values were read and how rows met stored ones, where not by default. */
  options: Readonly<Record<string, unknown>>;
  read: number;
  imported: number;
  unchanged: number;
  rejected: number;
  new_customers: number;
}

export function nextImport(database: Database): number {
  return database.prepare('SELECT ifnull(max(import), 0) + 1 FROM imports').pluck().get() as number;
}

export function recordImport(database: Database, number: number, record: ImportRecord): void {
  database
    .prepare(
      `INSERT INTO imports VALUES (@import, @file, @sha256, @kind, @encoding, @delimiter, @mapping, @options,
         @read, @imported, @unchanged, @rejected, @new_customers, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))`,
    )
    .run({
      ...record,
      import: number,
      mapping: JSON.stringify(record.mapping),
      options: JSON.stringify(record.options),
    });
}

/** Every import that changed something, oldest first. */
export function readHistory(database: Database): (ImportRecord & { imported_at: string })[] {
  const rows = database.prepare('SELECT * FROM imports ORDER BY import').all() as (Omit<
    ImportRecord,
    'mapping' | 'options'
  > & {
    mapping: string;
    options: string;
    imported_at: string;
  })[];
  return rows.map((row) => ({ ...row, mapping: JSON.parse(row.mapping), options: JSON.parse(row.options) }));
}

/** A short digest of what was imported: the same files in the same order give the same one. */
export function fingerprint(database: Database): string {
  const hash = createHash('sha256');
  const rows = database.prepare(
    'SELECT sha256, kind, encoding, delimiter, mapping, options, imported, unchanged, rejected FROM imports ORDER BY import',
  );
  for (const row of rows.raw().iterate()) hash.update(JSON.stringify(row));
  return hash.digest('hex').slice(0, 16);
}
