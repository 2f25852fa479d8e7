import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { fail } from '../problem.js';
import { makePrivately, translated, translating } from './database.js';

/** A file with one text, which one process at a time holds: the lock goes with the process, however that ends. */
export interface HeldText {
  /** What it held when it was opened; null where nothing was ever written. */
  readonly text: string | null;
  /**
   * Replaces the text: after a crash it is the old or the new one. What is `durable` outlives a power cut, too,
   * whatever is written after it; waiting for the disk takes some milliseconds.
   */
  write(text: string, durable: boolean): void;
  /** Lets others hold it. */
  release(): void;
  /** Removes the file; who opens it in this moment finds an empty text. */
  remove(): void;
}

/** Makes a file that is readable by its owner only. @throws ProblemError `database_unwritable` */
export function makeText(file: string): HeldText {
  makePrivately(file);
  const held = holdText(file);
  if (typeof held !== 'string') return held;
  return fail('database_unwritable', { file, args: { reason: held } });
}

/** How long two processes that reach for a file at the same time may stand in each other's way. */
const patience = 50;

/**
 * SQLite has what Node lacks: locks of the system. Where they hold for the database they hold for a file beside it,
 * between containers too, where the numbers of processes say nothing.
 *
 * @returns `unavailable` where another process holds the file, and where it is gone or somebody else's; `unreadable`
 *   where it is no such file, or damaged
 */
export function holdText(file: string): HeldText | 'unavailable' | 'unreadable' {
  let database: Sqlite.Database | null = null;
  try {
    database = new Sqlite(file, { timeout: patience, fileMustExist: true });
    return held(database, file);
  } catch (error) {
    database?.close();
    const { code = '' } = error as { code?: string };
    if (/^SQLITE_(BUSY|CANTOPEN|READONLY)/.test(code)) return 'unavailable';
    if (/^SQLITE_(NOTADB|CORRUPT|ERROR)/.test(code)) return 'unreadable';
    throw translated(error, file);
  }
}

function held(database: Sqlite.Database, file: string): HeldText {
  database.pragma('locking_mode = EXCLUSIVE');
  // What is written is added to a log, which stays whole up to where it reached the disk.
  database.pragma('journal_mode = WAL');
  database.pragma('fullfsync = ON');
  database.exec('CREATE TABLE IF NOT EXISTS held (only_one INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  const text = database.prepare<[], string>('SELECT text FROM held').pluck().get() ?? null;
  const replace = database.prepare('INSERT OR REPLACE INTO held VALUES (1, ?)');
  return {
    text,
    write: (next, durable) =>
      translating(file, () => {
        database.pragma(`synchronous = ${durable ? 'FULL' : 'NORMAL'}`);
        replace.run(next);
      }),
    release: () => void database.close(),
    remove() {
      try {
        replace.run('');
      } catch {
        // On a full disk the file goes all the same.
      }
      database.close();
      rmSync(file, { force: true });
    },
  };
}
