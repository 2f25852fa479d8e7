import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Batch } from '../csv/batch.js';
import { fail } from '../problem.js';
import { missingFields } from '../questionnaires/asked.js';
import { type AnswerField, fieldsOf } from '../questionnaires/fields.js';
import type { Answer, Answers, Questionnaire } from '../questionnaires/questionnaire.js';
import { AnswerTable } from './answer-table.js';
import { BitSet } from './bit-set.js';
import type { Registry } from './registry.js';
import { type Row, rowReader } from './response-rows.js';
import type { Landing, Settled, Writer } from './writer.js';

/**
 * Stores responses. One is known again by who answered when: respondent, customer and day. What it lacks in the
 * store a later row fills in; what contradicts the store meets `--on-duplicate`. A response without a respondent is
 * known by all that it says: then the n-th such row of a file is the n-th stored one, so that equal ones all count.
 */
export class ResponseWriter implements Writer {
  readonly #settled: Settled = { imported: 0, unchanged: 0, differing: 0, rejects: [] };
  readonly #number: number;
  readonly #fields: ReadonlyMap<number, AnswerField>;
  readonly #positions: ReadonlyMap<number, number>;
  readonly #isRequiring: boolean;
  readonly #table: AnswerTable;
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
      if (row.respondent === null) this.#meetNameless(row);
      else this.#meet(row, row.respondent, isLong);
    }
  }

  settle(): Settled {
    this.#table.flush();
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
    if (conflicts && !isReplacing) this.#settled.differing++;
    if (changed.length > 0 || newRole !== found.role) this.#settled.imported++;
    else this.#settled.unchanged++;
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
    if (!this.#isRequiring) return false;
    const byId: Answers = new Map(
      [...answers].map(([field, answer]) => [this.#fields.get(field)!.id, answer]),
    );
    const [missing] = missingFields(this.questionnaire, byId);
    if (missing) this.#reject(line, missing.id, '', 'missing_value');
    return missing !== undefined;
  }

  #reject(line: number, column: string, value: string, code: string): void {
    this.#settled.rejects.push({ line, column, value, code });
  }
}

function digest(content: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(content)).digest().subarray(0, 16);
}
