import { type Database, translated, translating } from './database.js';

/**
 * Does something to a database as a whole: it is undone where it fails, or where `isKept` says so of what came of
 * it. Within another transaction it is a part of that one.
 */
export async function inTransaction<T>(
  database: Database,
  action: () => Promise<T>,
  isKept: (done: T) => boolean = () => true,
): Promise<T> {
  const sql = database.inTransaction ? part : whole;
  translating(database.name, () => database.exec(sql.begin));
  try {
    const done = await action();
    database.exec(isKept(done) ? sql.keep : sql.undo);
    return done;
  } catch (error) {
    // A full disk has undone it already.
    if (database.inTransaction) database.exec(sql.undo);
    throw translated(error, database.name);
  }
}

const whole = { begin: 'BEGIN IMMEDIATE', keep: 'COMMIT', undo: 'ROLLBACK' };
const part = { begin: 'SAVEPOINT part', keep: 'RELEASE part', undo: 'ROLLBACK TO part; RELEASE part' };
