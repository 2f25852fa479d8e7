import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Batch } from '../csv/batch.js';
import { fail } from '../problem.js';
import { missingFields } from '../questionnaires/asked.js';
import { type AnswerField, fieldsOf } from '../questionnaires/fields.js';
import type { Answer, Questionnaire } from '../questionnaires/questionnaire.js';
import { AnswerStage } from './answer-stage.js';
import { AnswerTable } from './answer-table.js';
import { BitSet } from './bit-set.js';
import { gather } from './gather.js';
import { type Meeting, meeting, type Part, type Said } from './meeting.js';
import type { Registry } from './registry.js';
import { answerReader, type IncomingResponse, type IncomingRow, responseReader } from './response-rows.js';
import type { Landing, Settled, Writer } from './writer.js';

/**
 * Stores responses. One is known again by who answered when: respondent, customer and day. What it lacks in the
 * store a later row fills in; what contradicts the store meets `--on-duplicate`. A response without a respondent is
 * known by all that it says: then the n-th such row of a file is the n-th stored one, so that equal ones all count.
 * A file of single answers is stored at its end, when its responses are whole.
 */
export class ResponseWriter implements Writer {
  readonly #settled: Settled = { imported: 0, unchanged: 0, differing: 0, nameless: 0 };
  #isRejecting = false;
  readonly #number: number;
  readonly #fields: ReadonlyMap<number, AnswerField>;
  readonly #isRequiring: boolean;
  readonly #stage: AnswerStage;
  readonly #table: AnswerTable;
  /** Responses that the file has met before. */
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
    this.#isRequiring = fields.some(({ required }) => required);
    this.#stage = new AnswerStage(database);
    this.#table = new AnswerTable(database);
    this.#next = database
      .prepare('SELECT ifnull(max(response), 0) + 1 FROM responses')
      .pluck()
      .get() as number;
    this.#find = database.prepare<unknown[], StoredResponse>(
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
    if (batch.columns.question) {
      const read = answerReader(batch, this.registry, this.#fields);
      for (let i = 0; i < batch.rows; i++) this.#stage.add(read(i));
    } else {
      const read = responseReader(batch, this.registry, this.#fields);
      for (let i = 0; i < batch.rows; i++) this.#take(read(i));
    }
  }

  settle(): Settled {
    for (const staged of this.#stage.responses()) {
      const { response, contradicting, spoiltBy } = gather(staged);
      if (spoiltBy !== null) this.#rejectSpoilt([...response.rows, ...contradicting], response, spoiltBy);
      else {
        this.#rejectTwice(contradicting, response.respondent);
        this.#take(response);
      }
    }
    this.#table.flush();
    if (this.#isRejecting) this.registry.forgetUnanswered();
    return this.#settled;
  }

  #take(response: IncomingResponse): void {
    const { respondent, says, rows } = response;
    const isBlank = says.size === (says.has('role') ? 1 : 0);
    if (isBlank) this.#rejectBlank(rows);
    else if (respondent === null) this.#takeNameless(response);
    else this.#takeNamed(response, respondent);
  }

  #takeNameless(response: IncomingResponse): void {
    const { customer, day, says, rows } = response;
    if (this.#lacks(says, rows)) return;
    const role = says.get('role') ?? null;
    const answers = [...says].filter(([part]) => part !== 'role');
    const content = digest([this.#number, customer, role, day, answers]);
    const key = content.toString('base64');
    const matched = this.#matched.get(key) ?? 0;
    if (matched < this.#countContent.get(content, this.landing.import)!) {
      this.#matched.set(key, matched + 1);
      this.#settled.unchanged++;
      this.#settled.nameless++;
    } else this.#add(response, content);
  }

  #takeNamed(response: IncomingResponse, respondent: string): void {
    const { customer, day, says, rows } = response;
    const found = this.#find.get(this.#number, respondent, customer, day);
    if (found) this.#meet(found, response, respondent);
    else if (!this.#lacks(says, rows)) this.#met.add(this.#add(response, null));
  }

  /** @throws ProblemError `duplicate_differs` */
  #meet(stored: StoredResponse, { says, rows }: IncomingResponse, respondent: string): void {
    const { file, onDuplicate } = this.landing;
    const before = this.#said(stored);
    const met = meeting(before, says, onDuplicate);
    const contradicting = rows.find((row) => saysSomeOf(row, met.contradicted));
    if (contradicting && this.#met.has(stored.response)) {
      this.#rejectTwice(rows, respondent);
      return;
    }
    if (contradicting && onDuplicate === 'error')
      fail('duplicate_differs', { file, line: contradicting.line, column: 'respondent', value: respondent });
    // What is stored may be of a time when less was required.
    if (met.changes.size > 0 && this.#lacks(new Map([...before, ...met.changes]), rows)) return;
    this.#met.add(stored.response);
    this.#change(stored, met.changes);
    for (const row of rows) this.#count(row, met);
  }

  #said({ response, role }: StoredResponse): Said {
    const answers: Said = this.#table.answers(response);
    return role === null ? answers : new Map([...answers, ['role', role]]);
  }

  /** Stores a new response, and returns its number. */
  #add({ respondent, customer, day, says, rows }: IncomingResponse, content: Buffer | null): number {
    const response = this.#next++;
    const role = says.get('role') ?? null;
    const { import: number } = this.landing;
    this.#insert.run(response, this.#number, respondent, customer, role, day, content, number, rows[0]!.line);
    for (const [part, answer] of says) if (part !== 'role') this.#table.put(response, part, answer);
    for (const row of rows) this.#settled[row.says.size > 0 ? 'imported' : 'unchanged']++;
    return response;
  }

  #change({ response }: StoredResponse, changes: Said): void {
    for (const [part, value] of changes)
      if (part === 'role') this.#setRole.run(value, response);
      else this.#table.put(response, part, value);
  }

  #count(row: IncomingRow, { changes, contradicted }: Meeting): void {
    this.#settled[saysSomeOf(row, changes) ? 'imported' : 'unchanged']++;
    if (this.landing.onDuplicate !== 'replace' && saysSomeOf(row, contradicted)) this.#settled.differing++;
  }

  /** Rejects a response that lacks a required answer. */
  #lacks(says: Said, rows: readonly IncomingRow[]): boolean {
    const missing = this.#missing(says);
    if (missing !== undefined) this.#reject(rows, missing, '', 'missing_value');
    return missing !== undefined;
  }

  /** The first required answer that a response lacks. */
  #missing(says: Said): string | undefined {
    if (!this.#isRequiring) return undefined;
    const byId = new Map<string, Answer>();
    for (const [part, answer] of says) if (part !== 'role') byId.set(this.#fields.get(part)!.id, answer);
    return missingFields(this.questionnaire, byId)[0]?.id;
  }

  /** A response that answers nothing is none. */
  #rejectBlank(rows: readonly IncomingRow[]): void {
    const [first] = this.#fields.values();
    this.#reject(rows, first!.id, '', 'missing_value');
  }

  #rejectTwice(rows: readonly IncomingRow[], respondent: string | null): void {
    this.#reject(rows, 'respondent', respondent ?? '', 'identity_twice');
  }

  #rejectSpoilt(rows: readonly IncomingRow[], { respondent }: IncomingResponse, other: number): void {
    this.#isRejecting = true;
    for (const { line } of rows)
      this.landing.reject({
        line,
        column: 'respondent',
        value: respondent ?? '',
        code: 'response_spoilt',
        other,
      });
  }

  #reject(rows: readonly IncomingRow[], column: string, value: string, code: string): void {
    for (const { line } of rows) {
      this.#isRejecting = true;
      this.landing.reject({ line, column, value, code });
    }
  }
}

interface StoredResponse {
  response: number;
  role: string | null;
}

function saysSomeOf({ says }: IncomingRow, parts: Pick<ReadonlySet<Part>, 'has'>): boolean {
  for (const part of says.keys()) if (parts.has(part)) return true;
  return false;
}

function digest(content: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(content)).digest().subarray(0, 16);
}
