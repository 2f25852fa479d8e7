import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type Given, type Outcome, run, type Select, type Source } from './analyse.js';
import {
  type AnalysisName,
  analysisNames,
  isAnalysisName,
  loadAnalysis,
  type OptionsOf,
} from './analyses/index.js';
import type { Analysis } from './analysis.js';
import { type Comparison, compare } from './compare.js';
import { findText } from './documents.js';
import { type ImportedFile, type ImportOptions, importFile } from './import.js';
import { kinds } from './kinds/index.js';
import type { Options, StoredKind } from './options.js';
import { fail } from './problem.js';
import { presets } from './questionnaires/presets/index.js';
import type { QuestionnaireText } from './questionnaires/questionnaire.js';
import type { Report } from './report.js';
import { type Database, openDatabase, temporary, translating } from './store/database.js';
import { readFacts } from './store/facts/index.js';
import { countResponses } from './store/facts/responses.js';
import { customerWithId, type FoundCustomer, findCustomers } from './store/find-customers.js';
import { fingerprint, type ImportRecord, readHistory } from './store/history.js';
import { readStored, type StoredDocument } from './store/stored-documents.js';
import { type ExportOptions, exportResponses } from './surveys/export.js';
import type { GivenResponse } from './surveys/given-responses.js';
import { type GivenOptions, storeGiven } from './surveys/store-given.js';
import { version } from './version.js';

/** Things that hold for every analysis. */
export interface RunOptions {
  /** Count only what happened up to this day (days since 1970-01-01); the newest date of the data where absent. */
  asOf?: number;
  /** The tables of the report that are wanted; all where absent. The others are not made. */
  select?: Select;
}

/** A database file of customers, and everything that can be asked of it. */
export class Clientele {
  #database: Database | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  /** Prefer {@link open}. The file is opened when something first needs it. */
  constructor(readonly file: string) {}

  #open(create = false): Database {
    this.#database ??= openDatabase(this.file, create);
    return this.#database;
  }

  /** A dry run makes no file. */
  #openDry(): Database {
    this.#database ??= existsSync(this.file) ? openDatabase(this.file, false) : openDatabase(temporary, true);
    return this.#database;
  }

  /**
   * Imports a CSV. The file lands whole or not at all; what is stored already changes nothing.
   *
   * @param kind the name of an import kind, such as `customers`
   * @param path the file
   * @throws ProblemError naming file, line, column and value; LockedError after waiting for another run
   */
  async import(kind: string, path: string, options: ImportOptions = {}): Promise<ImportedFile> {
    const known = kinds.find((each) => each.name === kind);
    if (!known)
      fail('no_such_kind', { value: kind, args: { kinds: kinds.map((each) => each.name).join(', ') } });
    const database = () => (options.dryRun ? this.#openDry() : this.#open(true));
    return this.#enqueue(() => importFile(database, known, path, options, () => this.questionnaires()));
  }

  /**
   * Runs an analysis. Identical data and options give an identical report.
   *
   * @throws ProblemError
   */
  async analyse<N extends AnalysisName>(
    name: N,
    given: Given<OptionsOf<N>> = {},
    options: RunOptions = {},
  ): Promise<Report> {
    return this.#report(name, async (source) => run(await analysisOf(name), given, source, options));
  }

  /** The whole derivation of what an analysis says of one customer. @throws ProblemError `no_such_customer` */
  async explain<N extends AnalysisName>(
    name: N,
    customer: string,
    given: Given<OptionsOf<N>> = {},
    options: RunOptions = {},
  ): Promise<Report> {
    return this.#report(name, async (source) =>
      run(await analysisOf(name), given, source, { ...options, customer }),
    );
  }

  /** Who moved from class to class between two days. @throws ProblemError */
  async compare<N extends AnalysisName>(
    name: N,
    comparison: Comparison,
    given: Given<OptionsOf<N>> = {},
  ): Promise<Report> {
    return this.#report('compare', async (source) =>
      compare(await analysisOf(name), given, source, comparison),
    );
  }

  /**
   * Every response to a questionnaire, as a column or as a row per answer: as CSV it can be imported again.
   *
   * @param questionnaire its name, or a file; the only one stored where absent
   * @throws ProblemError `several_questionnaires`, `no_responses`
   */
  async responses(questionnaire?: string, options: ExportOptions = {}): Promise<Report> {
    return this.#report('responses', (source) => exportResponses(source, questionnaire ?? null, options));
  }

  /**
   * Keeps responses that were given by hand, as an import of their CSV would, and the customers who are new with
   * them: all or nothing.
   *
   * @param questionnaire its name, a file, or itself
   * @throws ProblemError `row_rejected`; `questionnaire_differs`; `duplicate_differs` where one is stored with other
   *   answers, or a customer with another name
   */
  async addResponses(
    questionnaire: string | QuestionnaireText,
    given: readonly GivenResponse[],
    options: GivenOptions,
  ): Promise<ImportedFile> {
    const stored = () => this.questionnaires();
    const text =
      typeof questionnaire === 'string'
        ? { name: questionnaire, yaml: await findText(presets, questionnaire, 'questionnaire', stored()) }
        : questionnaire;
    return this.#enqueue(() => storeGiven(() => this.#open(true), stored, text, given, options));
  }

  /** Customers whose id or name has a text in it, the best matches first; none where there is no database. */
  findCustomers(text: string, limit: number): FoundCustomer[] {
    return this.#database || existsSync(this.file) ? findCustomers(this.#open(), text, limit) : [];
  }

  /** The customer of an id; null where there is none. */
  customerWithId(id: string): FoundCustomer | null {
    return this.#database || existsSync(this.file) ? customerWithId(this.#open(), id) : null;
  }

  #report(name: string, find: (source: Source) => Promise<Outcome>): Promise<Report> {
    return this.#enqueue(() => this.#find(name, find));
  }

  /** One after the other: imports have transactions of their own. */
  #enqueue<T>(action: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(action);
    this.#queue = done.catch(() => {});
    return done;
  }

  async #find(name: string, find: (source: Source) => Promise<Outcome>): Promise<Report> {
    let data = '';
    const { findings, options, texts, asOf } = await find({
      snapshot: (use) => {
        const database = this.#open();
        // One state of the data, whatever another run writes meanwhile.
        const read = () => {
          data = fingerprint(database);
          return use((request) => readFacts(database, request));
        };
        return translating(this.file, () => database.transaction(read)());
      },
      stored: (kind) => this.#stored(kind),
      require: () => void this.#open(),
    });
    return { analysis: name, asOf, options, fingerprint: withDocuments(data, texts), version, ...findings };
  }

  /** Every import that changed something, oldest first. */
  imports(): (ImportRecord & { imported_at: string })[] {
    const database = this.#open();
    return translating(this.file, () => readHistory(database));
  }

  /** The scorecards that came with wide ratings; none where there is no database. */
  scorecards(): StoredDocument[] {
    return this.#stored('scorecards');
  }

  /** The questionnaires that responses belong to; none where there is no database. */
  questionnaires(): StoredDocument[] {
    return this.#stored('questionnaires');
  }

  /** How many responses each questionnaire has, by its name. */
  countResponses(): ReadonlyMap<string, number> {
    return this.#database || existsSync(this.file) ? countResponses(this.#open()) : new Map();
  }

  #stored(kind: StoredKind): StoredDocument[] {
    return this.#database || existsSync(this.file) ? readStored(this.#open(), kind) : [];
  }

  close(): void {
    this.#database?.close();
    this.#database = null;
  }
}

/** The digest of the data and of the documents that were read beside it. */
function withDocuments(data: string, texts: readonly string[]): string {
  if (texts.length === 0) return data;
  return createHash('sha256')
    .update(JSON.stringify([data, ...texts]))
    .digest('hex')
    .slice(0, 16);
}

/** @throws ProblemError `no_such_analysis` */
async function analysisOf(name: string): Promise<Analysis<Options>> {
  if (!isAnalysisName(name))
    fail('no_such_analysis', { value: name, args: { names: analysisNames.join(', ') } });
  return (await loadAnalysis(name)) as unknown as Analysis<Options>;
}

/**
 * Opens a database file; importing into one that does not exist makes it.
 *
 * @example
 * const clientele = open('shop.db');
 * await clientele.import('ratings', 'ratings.csv');
 * const report = await clientele.analyse('evaluate', { scorecard: 'distributor' });
 */
export function open(file: string): Clientele {
  return new Clientele(file);
}
