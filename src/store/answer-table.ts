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
  readonly #select: Statement<[number]>;

  constructor(database: Database) {
    const rows = new Array(rowsPerInsert).fill('(?, ?, ?, ?)').join(', ');
    this.#insertMany = database.prepare(`INSERT OR REPLACE INTO answers VALUES ${rows}`);
    this.#insertOne = database.prepare('INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)');
    this.#select = database
      .prepare<[number]>('SELECT field, ifnull(number, text) FROM answers WHERE response = ?')
      .raw();
  }

  put(response: number, field: number, answer: Answer): void {
    const isNumber = typeof answer === 'number';
    this.#pending.push(response, field, isNumber ? answer : null, isNumber ? null : answer);
    if (this.#pending.length === width * rowsPerInsert) {
      this.#insertMany.run(this.#pending);
      this.#pending = [];
    }
  }

  /** What a response answered. */
  answers(response: number): Map<number, Answer> {
    this.flush();
    return new Map(this.#select.all(response) as [number, Answer][]);
  }

  flush(): void {
    for (let i = 0; i < this.#pending.length; i += width)
      this.#insertOne.run(this.#pending.slice(i, i + width));
    this.#pending = [];
  }
}
