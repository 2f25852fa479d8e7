import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { kinds } from '../kinds/index.js';
import { fail, ProblemError } from '../problem.js';
import { migrations } from './migrations.js';
import { renewOrderLines } from './order-lines.js';
import { makeTables } from './tables.js';
import { renewTotals } from './totals.js';

export type { Database };

/** Another run holds the database: exit code 75, worth trying again later. */
export class LockedError extends Error {
  override readonly name = 'LockedError';

  constructor(readonly file: string) {
    super(`${file} is locked`);
  }
}

/** The name of a database that is gone when it is closed; it lies on the disk, so that it may be large. */
export const temporary = '';

/** How long a run waits for another one that is writing. */
const patience = 10_000;

/** Opens a database file, made anew only where `create` says so, and brings its schema up to date. */
export function openDatabase(file: string, create: boolean): Database {
  if (file === temporary) return prepared(file);
  if (!existsSync(file)) {
    if (!create) fail('database_missing', { file });
    makePrivately(file);
  } else if (statSync(file).isDirectory()) fail('database_is_directory', { file });
  return prepared(file);
}

function prepared(file: string): Database {
  return translating(file, () => {
    const database = new Sqlite(file, { timeout: patience });
    try {
      prepare(database, file);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Makes a file that holds people: it is readable by its owner only. */
export function makePrivately(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') fail('database_unwritable', { file, args: { reason: code } });
  }
}

function prepare(database: Database, file: string): void {
  const version = database.pragma('user_version', { simple: true }) as number;
  if (version > migrations.length)
    fail('database_newer', { file, args: { version, known: migrations.length } });
  if (version === 0 && database.prepare('SELECT count(*) FROM sqlite_master').pluck().get() !== 0) {
    fail('database_foreign', { file });
  }
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  // Enough to sort a hundred thousand rows at a time; 16 MB were no faster.
  database.pragma('cache_size = -8000');
  // What is staged is written from end to end and read the same way: more would never be hit.
  database.pragma('temp.cache_size = -2000');
  // One thread beside ours sorts; measured a quarter faster on large imports.
  database.pragma('threads = 1');
  database
    .transaction(() => {
      const current = database.pragma('user_version', { simple: true }) as number;
      for (const step of migrations.slice(current)) database.exec(step);
      if (current < migrations.length) database.pragma(`user_version = ${migrations.length}`);
      makeTables(database, kinds);
      if (current > 0 && current < migrations.length) {
        renewOrderLines(database);
        renewTotals(database, true);
      }
    })
    [version < migrations.length ? 'immediate' : 'deferred']();
}

/** Runs `action`, turning what SQLite says of the file into problems. */
export function translating<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw translated(error, file);
  }
}

export function translated(error: unknown, file: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  const { code } = error;
  if (code.startsWith('SQLITE_BUSY')) return new LockedError(file);
  if (error.message.includes('integer overflow')) return new ProblemError({ code: 'sums_too_large', file });
  const known = {
    SQLITE_NOTADB: 'database_foreign',
    SQLITE_CORRUPT: 'database_damaged',
    SQLITE_FULL: 'disk_full',
    SQLITE_READONLY: 'database_unwritable',
    SQLITE_CANTOPEN: 'database_unwritable',
    SQLITE_IOERR: 'database_unwritable',
  };
  const problem = Object.entries(known).find(([prefix]) => code.startsWith(prefix));
  return problem ? new ProblemError({ code: problem[1], file, args: { reason: code } }) : error;
}
