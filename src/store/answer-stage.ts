import type { Database, Statement } from 'better-sqlite3';
import { Dictionary } from '../csv/dictionary.js';
import type { Answer } from '../questionnaires/questionnaire.js';
import type { AnswerRow, Identity } from './response-rows.js';

const columns = [
  'response INTEGER',
  'line INTEGER',
  'role',
  'field INTEGER',
  'answer',
  // Whose it is, with the first row of a response only; there the respondent is never missing.
  'respondent',
  'customer INTEGER',
  'day INTEGER',
];

/** Rows per prepared INSERT: more gain nothing. */
const rowsPerInsert = 50;

/** Rows that are read at a time. */
const page = 5000;

/** The rows of one response. */
export interface StagedResponse extends Identity {
  rows: AnswerRow[];
}

type StagedRow = [
  ...[line: number, role: string | null, field: number | null, answer: Answer | null],
  ...[respondent: string | null, customer: number | null, day: number | null],
];

/**
 * Puts the rows of a file of single answers together, which may stand anywhere in it: whether a response is whole only
 * the end of the file tells. SQLite keeps them, so that the file may be of any size.
 */
export class AnswerStage {
  /** Responses by whose they are, in the order in which they come. */
  readonly #responses = new Dictionary();
  readonly #insertMany: Statement;
  readonly #insertOne: Statement;
  #pending: unknown[] = [];

  constructor(readonly database: Database) {
    // An error may have left the stage of an earlier file behind.
    database.exec(`
      DROP TABLE IF EXISTS temp.single_answers;
      DROP TABLE IF EXISTS temp.gathered_answers;
      CREATE TEMP TABLE single_answers (${columns.join(', ')})`);
    const row = `(${columns.map(() => '?').join(', ')})`;
    const rows = new Array(rowsPerInsert).fill(row).join(', ');
    this.#insertOne = database.prepare(`INSERT INTO single_answers VALUES ${row}`);
    this.#insertMany = database.prepare(`INSERT INTO single_answers VALUES ${rows}`);
  }

  add({ respondent, customer, day, line, role, field, answer }: AnswerRow & Identity): void {
    const known = this.#responses.size;
    const response = this.#responses.code(JSON.stringify([respondent, customer, day]));
    this.#pending.push(response, line, role, field, answer);
    if (response < known) this.#pending.push(null, null, null);
    else this.#pending.push(respondent, customer, day);
    if (this.#pending.length < columns.length * rowsPerInsert) return;
    this.#insertMany.run(this.#pending);
    this.#pending = [];
  }

  /** Responses in the order in which they begin, their rows in the order of the file. To be called once, at its end. */
  *responses(): Generator<StagedResponse> {
    let now: StagedResponse | null = null;
    for (const [line, role, field, answer, respondent, customer, day] of this.#inOrder()) {
      if (respondent !== null) {
        if (now) yield now;
        now = { respondent, customer, day, rows: [] };
      }
      now!.rows.push({ line, role, field, answer });
    }
    if (now) yield now;
  }

  *#inOrder(): Generator<StagedRow> {
    for (let i = 0; i < this.#pending.length; i += columns.length)
      this.#insertOne.run(this.#pending.slice(i, i + columns.length));
    const ordered = 'line, role, field, answer, respondent, customer, day';
    this.database.exec(`
      CREATE TEMP TABLE gathered_answers AS SELECT ${ordered} FROM single_answers ORDER BY response, line;
      DROP TABLE temp.single_answers`);
    const next = this.database
      .prepare<[number, number], StagedRow>(
        'SELECT * FROM gathered_answers WHERE rowid > ? ORDER BY rowid LIMIT ?',
      )
      .raw();
    for (let read = 0; ; read += page) {
      const rows = next.all(read, page);
      yield* rows;
      if (rows.length < page) break;
    }
    this.database.exec('DROP TABLE temp.gathered_answers');
  }
}
