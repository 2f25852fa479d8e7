import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Batch } from '../csv/batch.js';
import { fail } from '../problem.js';
import { missingFields } from '../questionnaires/asked.js';
import { type AnswerField, fieldsOf } from '../questionnaires/fields.js';
import type { Answer, Answers, Questionnaire } from '../questionnaires/questionnaire.js';
import { AnswerJournal } from './answer-journal.js';
import { AnswerTable } from './answer-table.js';
import { BitSet } from './bit-set.js';
import type { Registry } from './registry.js';
import { type Row, rowReader } from './response-rows.js';
import type { Landing, Settled, Writer } from './writer.js';

/**
 * Stores responses. One is known again by who answered when: respondent, customer and day. What it lacks in the
 * store a later row fills in; what contradicts the store meets `--on-duplicate`. A response without a respondent is
 * known by all that it says: then the n-th such row of a file is the n-th stored one, so that equal ones all count.
 * Whether a response has its required answers only the end of a file of single answers tells.
 */
export class ResponseWriter implements Writer {
  readonly #settled: Settled = { imported: 0, unchanged: 0, differing: 0 };
  #isRejecting = false;
  readonly #number: number;
  readonly #fields: ReadonlyMap<number, AnswerField>;
  readonly #positions: ReadonlyMap<number, number>;
  readonly #isRequiring: boolean;
  readonly #table: AnswerTable;
  readonly #journal: AnswerJournal;
  /** What the file has met before: responses, or single answers of them. */
  readonly #met = new BitSet();
  /** By digest: how many nameless rows of the file are stored ones. */
  readonly #matched = new Map<string, number>();
  #next: number;
  readonly #find;
  readonly #countContent;
  readonly #insert;
  readonly #setRole;

  constructor(
    database: Database,
    readonly questionnaire: Questionnaire,
    readonly registry: Registry,
    readonly landing: Landing,
  ) {
    const fields = fieldsOf(questionnaire);
    this.#number = registry.names('questionnaires', [questionnaire.id])[0]!;
    const numbers = registry.names(
      'answers',
      fields.map(({ id }) => id),
    );
    this.#fields = new Map(fields.map((field, i) => [numbers[i]!, field]));
    this.#positions = new Map(numbers.map((number, i) => [number, i]));
    this.#isRequiring = fields.some(({ required }) => required);
    this.#table = new AnswerTable(database);
    this.#journal = new AnswerJournal(database, this.#table);
    this.#next = database
      .prepare('SELECT ifnull(max(response), 0) + 1 FROM responses')
      .pluck()
      .get() as number;
    this.#find = database.prepare<unknown[], { response: number; role: string | null }>(
      `SELECT response, role FROM responses
       WHERE questionnaire = ? AND respondent = ? AND customer IS ? AND day IS ?`,
    );
    this.#countContent = database
      .prepare<unknown[], number>('SELECT count(*) FROM responses WHERE content = ? AND import <> ?')
      .pluck();
    this.#insert = database.prepare('INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.#setRole = database.prepare('UPDATE responses SET role = ? WHERE response = ?');
  }

  write(batch: Batch): void {
    const read = rowReader(batch, this.registry, this.#fields);
    const isLong = batch.columns.question !== undefined;
    for (let i = 0; i < batch.rows; i++) {
      const row = read(i);
      if (row.answers.size === 0) this.#rejectBlank(row.line);
      else if (row.respondent === null) this.#meetNameless(row);
      else this.#meet(row, row.respondent, isLong);
    }
  }

  settle(): Settled {
    for (const response of this.#journal.responses) {
      const missing = this.#missing(this.#table.answers(response, null));
      if (missing) this.#takeBack(response, missing);
    }
    this.#table.flush();
    if (this.#isRejecting) this.registry.forgetUnanswered();
    return this.#settled;
  }

  #meetNameless(row: Row): void {
    if (this.#lacks(row.answers, row.line)) return;
    const content = digest([this.#number, row.customer, row.role, row.day, [...row.answers]]);
    const key = content.toString('base64');
    const matched = this.#matched.get(key) ?? 0;
    if (matched < this.#countContent.get(content, this.landing.import)!) {
      this.#matched.set(key, matched + 1);
      this.#settled.unchanged++;
    } else this.#add(row, content);
  }

  #meet(row: Row, respondent: string, isLong: boolean): void {
    const found = this.#find.get(this.#number, respondent, row.customer, row.day);
    if (!found) {
      if (!isLong && this.#lacks(row.answers, row.line)) return;
      const response = this.#add(row, null);
      this.#met.add(this.#keyOf(response, row, isLong));
      if (isLong && this.#isRequiring) {
        const before = [...row.answers.keys()].map((field): [number, undefined] => [field, undefined]);
        const outcome = { line: row.line, count: 'imported', differs: false } as const;
        this.#journal.add(response, null, before, outcome, true);
      }
      return;
    }
    const { response } = found;
    const stored = this.#table.answers(response, isLong ? [...row.answers.keys()] : null);
    const differs = [...row.answers].filter(([field, answer]) => stored.get(field) !== answer);
    const filled = differs.filter(([field]) => !stored.has(field));
    const role = found.role ?? row.role;
    const conflicts = differs.length > filled.length || (row.role !== null && role !== row.role);
    const key = this.#keyOf(response, row, isLong);
    if (conflicts && this.#met.has(key)) {
      this.#reject(row.line, 'respondent', respondent, 'identity_twice');
      return;
    }
    const { file, onDuplicate } = this.landing;
    if (conflicts && onDuplicate === 'error')
      fail('duplicate_differs', { file, line: row.line, column: 'respondent', value: respondent });
    const isReplacing = conflicts && onDuplicate === 'replace';
    const changed = isReplacing ? differs : filled;
    const newRole = isReplacing ? (row.role ?? role) : role;
    if (!isLong && this.#lacks(new Map([...stored, ...changed]), row.line)) return;
    this.#met.add(key);
    for (const [field, answer] of changed) this.#table.put(response, field, answer);
    if (newRole !== found.role) this.#setRole.run(newRole, response);
    const isKept = conflicts && !isReplacing;
    if (isKept) this.#settled.differing++;
    const count = changed.length > 0 || newRole !== found.role ? 'imported' : 'unchanged';
    this.#settled[count]++;
    if (isLong && this.#isRequiring) {
      const before = changed.map(([field]): [number, Answer | undefined] => [field, stored.get(field)]);
      this.#journal.add(response, found.role, before, { line: row.line, count, differs: isKept });
    }
  }

  /** What the file must say once only: a response, or of a long file each of its answers. */
  #keyOf(response: number, { answers }: Row, isLong: boolean): number {
    const [field] = answers.keys();
    return isLong ? response * this.#fields.size + this.#positions.get(field!)! : response;
  }

  #add({ respondent, customer, role, day, answers, line }: Row, content: Buffer | null): number {
    const response = this.#next++;
    const { import: number } = this.landing;
    this.#insert.run(response, this.#number, respondent, customer, role, day, content, number, line);
    for (const [field, answer] of answers) this.#table.put(response, field, answer);
    this.#settled.imported++;
    return response;
  }

  /** Rejects a whole response that lacks a required answer. */
  #lacks(answers: ReadonlyMap<number, Answer>, line: number): boolean {
    const missing = this.#missing(answers);
    if (missing !== undefined) this.#reject(line, missing, '', 'missing_value');
    return missing !== undefined;
  }

  /** Rejects all rows of a response that the file leaves without a required answer. */
  #takeBack(response: number, missing: string): void {
    for (const { line, count, differs } of this.#journal.undo(response)) {
      this.#settled[count]--;
      if (differs) this.#settled.differing--;
      this.#reject(line, missing, '', 'missing_value');
    }
  }

  /** A row that answers nothing is no response. */
  #rejectBlank(line: number): void {
    const [first] = this.#fields.values();
    this.#reject(line, first!.id, '', 'missing_value');
  }

  /** The first required answer that a response lacks. */
  #missing(answers: ReadonlyMap<number, Answer>): string | undefined {
    if (!this.#isRequiring) return undefined;
    const byId: Answers = new Map(
      [...answers].map(([field, answer]) => [this.#fields.get(field)!.id, answer]),
    );
    return missingFields(this.questionnaire, byId)[0]?.id;
  }

  #reject(line: number, column: string, value: string, code: string): void {
    this.#isRejecting = true;
    this.landing.reject({ line, column, value, code });
  }
}

function digest(content: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(content)).digest().subarray(0, 16);
}
