import type { Database } from 'better-sqlite3';
import type { Reject } from '../csv/batch.js';

/** Rejects that are read at a time. */
const page = 1000;

/** The rejected rows of one file, however many, given back by line: some are found only at the file's end. */
export class RejectLog {
  #size = 0;
  readonly #insert;

  constructor(readonly database: Database) {
    // An error may have left the log of an earlier file behind.
    database.exec(`
      DROP TABLE IF EXISTS temp.rejected;
      CREATE TEMP TABLE rejected (line, number, field, value, code, other, PRIMARY KEY (line, number)) WITHOUT ROWID`);
    this.#insert = database.prepare('INSERT INTO rejected VALUES (?, ?, ?, ?, ?, ?)');
  }

  add({ line, column, value, code, other = null }: Reject): void {
    this.#insert.run(line, this.#size++, column, value, code, other);
  }

  *byLine(): Generator<Reject> {
    // Some errors end the transaction, and the log with it.
    if (!this.database.inTransaction) return;
    const next = this.database.prepare<[number, number, number], Reject & { number: number }>(
      `SELECT line, number, field AS "column", value, code, other FROM rejected
       WHERE (line, number) > (?, ?) ORDER BY line, number LIMIT ?`,
    );
    let last = { line: -1, number: -1 };
    for (;;) {
      const found = next.all(last.line, last.number, page);
      for (const { number, other, ...reject } of found) yield other === null ? reject : { ...reject, other };
      if (found.length < page) return;
      last = found.at(-1)!;
    }
  }
}
