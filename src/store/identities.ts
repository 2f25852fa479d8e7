import type { Database } from 'better-sqlite3';
import type { EventStorage } from '../kinds/kind.js';
import { fail } from '../problem.js';
import type { Landing, Settled } from './writer.js';

type Identity = NonNullable<EventStorage['identity']>;

/**
 * Writes the identities of the staged rows into their table. Where one is taken already, by a stored row or
 * by an earlier row of the file, decides what becomes of the row; only rows to be stored are left staged.
 */
export function claimIdentities(
  database: Database,
  storage: EventStorage,
  landing: Landing,
  settled: Settled,
): void {
  const identity = storage.identity!;
  const { field } = identity;
  const key = [field, ...identity.within].join(', ');
  const identified = database.prepare(`SELECT count(*) FROM stage WHERE ${field} IS NOT NULL`).pluck().get();
  if (identified === 0) return;
  const { changes } = database
    .prepare(
      `INSERT OR IGNORE INTO ${field}s (${key}, customer, day, import, line)
       SELECT ${keyOf('s', identity)}, customer, day, ?, line FROM stage AS s WHERE ${field} IS NOT NULL
       ORDER BY ${key}, line`,
    )
    .run(landing.import);
  if (changes === identified) return;
  dropTwins(database, storage, landing, settled);
  meetStored(database, storage, landing, settled);
}

/** The columns of a row's key. A row may lack what its identity lies within; 0 is no name's number. */
function keyOf(row: string, { field, within }: Identity): string {
  return [`${row}.${field}`, ...within.map((each) => `ifnull(${row}.${each}, 0)`)].join(', ');
}

function sameValues(storage: EventStorage): string {
  return ['customer', 'day', ...storage.values]
    .map((column) => `other.${column} IS s.${column}`)
    .join(' AND ');
}

/**
 * Takes out rows whose identity an earlier row of the file has. One that says the same is a repetition; one
 * that says something else is rejected: it may neither be lost in silence nor be counted twice.
 */
function dropTwins(database: Database, storage: EventStorage, landing: Landing, settled: Settled): void {
  const identity = storage.identity!;
  database.exec(`
    DROP TABLE IF EXISTS temp.twins;
    CREATE TEMP TABLE twins AS
    SELECT s.line AS line, s.${identity.field} AS value, ${sameValues(storage)} AS same
    FROM (
      SELECT *, min(line) OVER (PARTITION BY ${keyOf('staged', identity)}) AS first
      FROM stage AS staged WHERE ${identity.field} IS NOT NULL
    ) AS s JOIN stage AS other ON other.line = s.first
    WHERE s.line > s.first;
    DELETE FROM stage WHERE line IN (SELECT line FROM twins)`);
  settled.unchanged += database.prepare('SELECT count(*) FROM twins WHERE same').pluck().get() as number;
  const rejected = database.prepare('SELECT line, value FROM twins WHERE NOT same ORDER BY line');
  for (const { line, value } of rejected.all() as { line: number; value: string }[]) {
    landing.reject({ line, column: identity.field, value, code: 'identity_twice' });
  }
  database.exec('DROP TABLE temp.twins');
}

/** Meets the staged rows whose identity a stored row has: the same row is unchanged, another as `onDuplicate` says. */
function meetStored(database: Database, storage: EventStorage, landing: Landing, settled: Settled): void {
  const { table, identity } = storage;
  const { field } = identity!;
  const key = [field, ...identity!.within].map((column) => `i.${column}`).join(', ');
  database.exec(`
    DROP TABLE IF EXISTS temp.taken;
    CREATE TEMP TABLE taken AS
    SELECT s.line AS line, i.customer, i.day, i.import, i.line AS stored_line, ${sameValues(storage)} AS same
    FROM stage AS s JOIN ${field}s AS i ON (${key}) = (${keyOf('s', identity!)})
      JOIN ${table} AS other
        ON (other.customer, other.day, other.import, other.line) = (i.customer, i.day, i.import, i.line)
    WHERE i.import <> ${landing.import}`);
  const count = (where: string) =>
    database.prepare(`SELECT count(*) FROM taken WHERE ${where}`).pluck().get() as number;
  const differing = count('NOT same');
  if (differing > 0 && landing.onDuplicate === 'error') refuse(database, field, landing.file);
  if (differing > 0 && landing.onDuplicate === 'replace') {
    database.exec(`
      INSERT OR IGNORE INTO touched SELECT customer FROM taken WHERE NOT same;
      DELETE FROM ${table} WHERE (customer, day, import, line) IN
        (SELECT customer, day, import, stored_line FROM taken WHERE NOT same);
      UPDATE ${field}s AS i SET customer = s.customer, day = s.day, import = ${landing.import}, line = s.line
        FROM stage AS s JOIN taken AS t ON t.line = s.line AND NOT t.same
        WHERE (${key}) = (${keyOf('s', identity!)});
      DELETE FROM taken WHERE NOT same`);
  } else settled.differing += differing;
  settled.unchanged += count('TRUE');
  database.exec('DELETE FROM stage WHERE line IN (SELECT line FROM taken); DROP TABLE temp.taken');
}

function refuse(database: Database, field: string, file: string): never {
  const { line, value } = database
    .prepare(
      `SELECT line, s.${field} AS value FROM taken JOIN stage AS s USING (line) WHERE NOT same ORDER BY line LIMIT 1`,
    )
    .get() as { line: number; value: string };
  fail('duplicate_differs', { file, line, column: field, value });
}
