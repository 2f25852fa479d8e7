import type { Database, Statement } from 'better-sqlite3';
import type { Answer } from '../questionnaires/questionnaire.js';

/** Rows per prepared INSERT: more gain nothing. */
const rowsPerInsert = 50;

const width = 4;

/** The table of answers; what is put is written in blocks. */
export class AnswerTable {
  #pending: unknown[] = [];
  readonly #insertMany: Statement;
  readonly #insertOne: Statement;
  readonly #all: Statement<[number]>;
  readonly #one: Statement<[number, number]>;
  readonly #remove: Statement<[number, number]>;

  constructor(database: Database) {
    const rows = new Array(rowsPerInsert).fill('(?, ?, ?, ?)').join(', ');
    this.#insertMany = database.prepare(`INSERT OR REPLACE INTO answers VALUES ${rows}`);
    this.#insertOne = database.prepare('INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)');
    const select = 'SELECT field, ifnull(number, text) FROM answers WHERE response = ?';
    this.#all = database.prepare<[number]>(select).raw();
    this.#one = database.prepare<[number, number]>(`${select} AND field = ?`).raw();
    this.#remove = database.prepare('DELETE FROM answers WHERE response = ? AND field = ?');
  }

  put(response: number, field: number, answer: Answer): void {
    const isNumber = typeof answer === 'number';
    this.#pending.push(response, field, isNumber ? answer : null, isNumber ? null : answer);
    if (this.#pending.length === width * rowsPerInsert) {
      this.#insertMany.run(this.#pending);
      this.#pending = [];
    }
  }

  remove(response: number, field: number): void {
    this.flush();
    this.#remove.run(response, field);
  }

  /** What a response answered to some fields, or to all. */
  answers(response: number, fields: readonly number[] | null): Map<number, Answer> {
    this.flush();
    const found = fields
      ? fields.flatMap((field) => this.#one.all(response, field))
      : this.#all.all(response);
    return new Map(found as [number, Answer][]);
  }

  flush(): void {
    for (let i = 0; i < this.#pending.length; i += width)
      this.#insertOne.run(this.#pending.slice(i, i + width));
    this.#pending = [];
  }
}
