import type { Database } from 'better-sqlite3';
import type { Answer } from '../questionnaires/questionnaire.js';
import type { AnswerTable } from './answer-table.js';

/** What became of one row of a file of single answers. */
export interface Outcome {
  line: number;
  count: 'imported' | 'unchanged';
  /** Whether the store says otherwise, and was kept. */
  differs: boolean;
}

/** What a file of single answers has done to one response. */
interface Entry {
  isNew: boolean;
  role: string | null;
  /** The answers that it changed, as they were; undefined where there was none. */
  before: Map<number, Answer | undefined>;
  outcomes: Outcome[];
}

/** Remembers what a file of single answers does: only its end tells which responses are whole. */
export class AnswerJournal {
  readonly #entries = new Map<number, Entry>();
  readonly #delete;
  readonly #setRole;

  constructor(
    database: Database,
    readonly table: AnswerTable,
  ) {
    this.#delete = database.prepare('DELETE FROM responses WHERE response = ?');
    this.#setRole = database.prepare('UPDATE responses SET role = ? WHERE response = ?');
  }

  get responses(): Iterable<number> {
    return this.#entries.keys();
  }

  /** @param role the response's before this row; null too where there was no response */
  add(
    response: number,
    role: string | null,
    before: Iterable<[number, Answer | undefined]>,
    outcome: Outcome,
    isNew = false,
  ): void {
    const entry: Entry = this.#entries.get(response) ?? { isNew, role, before: new Map(), outcomes: [] };
    this.#entries.set(response, entry);
    for (const [field, answer] of before) if (!entry.before.has(field)) entry.before.set(field, answer);
    entry.outcomes.push(outcome);
  }

  /** Makes a response what it was before the file. @returns what its rows had been counted as */
  undo(response: number): readonly Outcome[] {
    const { isNew, role, before, outcomes } = this.#entries.get(response)!;
    for (const [field, answer] of before) {
      if (answer === undefined) this.table.remove(response, field);
      else this.table.put(response, field, answer);
    }
    if (isNew) this.#delete.run(response);
    else this.#setRole.run(role, response);
    return outcomes;
  }
}
