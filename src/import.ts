import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename, parse } from 'node:path';
import type { Batch, Reject } from './csv/batch.js';
import { batches } from './csv/batches.js';
import { type CsvOptions, type Inspection, inspect } from './csv/inspect.js';
import type { Plan } from './csv/plan.js';
import { threadedBatches } from './csv/threaded.js';
import { readWeights } from './csv/weights.js';
import { Tally } from './import-tally.js';
import type { Kind } from './kinds/kind.js';
import { ProblemError } from './problem.js';
import type { QuestionnaireText } from './questionnaires/questionnaire.js';
import { scalesOf, scorecardFromWeights } from './scorecards.js';
import { shellWord } from './shell-word.js';
import type { Database } from './store/database.js';
import { EventWriter } from './store/events.js';
import { type ImportRecord, nextImport, recordImport } from './store/history.js';
import { RecordWriter } from './store/records.js';
import { Registry } from './store/registry.js';
import { RejectLog } from './store/reject-log.js';
import { ResponseWriter } from './store/responses.js';
import { readStored, type StoredDocument, saveStored } from './store/stored-documents.js';
import { inTransaction } from './store/transaction.js';
import type { Landing, OnDuplicate, Settled, Writer } from './store/writer.js';
import { checkReplacement } from './surveys/replacement.js';
import { type Subject, subjectOf } from './surveys/subject.js';

export interface ImportOptions extends CsvOptions {
  /** What becomes of a row whose key is stored with other values; `keep` where absent. */
  onDuplicate?: OnDuplicate;
  /** Refuse the whole file when a row is rejected. */
  stopOnReject?: boolean;
  /** Refuse the whole file when more rows than this are rejected. */
  maximumErrors?: number;
  /** Do everything but keep nothing. */
  dryRun?: boolean;
  /** Lowest and highest score, where no scorecard says. */
  scale?: readonly [number, number];
  /** The questionnaire that responses belong to: its name, a file, or itself; found out where absent. */
  questionnaire?: string | QuestionnaireText;
  /** The name under which the file is reported, where `path` is not its own. */
  name?: string;
  /** Called after each batch. */
  onProgress?(progress: { bytes: number; size: number; rows: number }): void;
  /** Called at the end with each rejected row, in the order of the file. */
  onReject?(reject: Reject, file: string): void;
}

/** What came of one file: read = imported + unchanged + rejected. */
export interface ImportedFile extends ImportRecord {
  /** Rows of `unchanged` that are stored with other values. */
  differing: number;
  /** Rows of `unchanged` without a respondent, taken for stored ones that say the same. */
  nameless: number;
  /** Amounts of more than four decimals that were rounded. */
  rounded: number;
  /** Headers that no field took. */
  unused: readonly string[];
  /** The first rejected rows, by line. */
  rejects: Reject[];
  /** The stored scorecard that was kept against other weights or another scale in the file. */
  scorecard: string | null;
  /** The stored questionnaire that was kept against the one asked for. */
  questionnaire: string | null;
  /** Whether the file brought anything new. */
  changed: boolean;
}

/** From this size on a thread of its own reads the file. */
const threadFrom = 4_000_000;

/**
 * Imports one file: it lands whole or not at all.
 *
 * @param questionnaires those that are stored
 * @throws ProblemError, LockedError
 */
export async function importFile(
  openDatabase: () => Database,
  known: Kind,
  path: string,
  options: ImportOptions,
  questionnaires: () => readonly StoredDocument[],
): Promise<ImportedFile> {
  const file = options.name ?? path;
  try {
    // Look at the file first: one that cannot be read leaves no empty database behind.
    const isResponses = known.storage.layout === 'responses';
    const subject = isResponses ? await subjectOf(path, options, questionnaires()) : null;
    const kind = subject?.kind ?? known;
    const inspection = inspect(kind, path, options);
    if (subject) requireAnswers(inspection, subject);
    const sha256 = await digest(path);
    const database = openDatabase();
    const scorecard = inspection.plan.wide ? scorecardName(file, kind) : null;
    const scales = await scalesOf(
      kind.wide ? readStored(database, 'scorecards') : [],
      options.scale,
      scorecard,
    );
    const source: Source = {
      file,
      sha256,
      scorecard,
      subject,
      ...inspection,
      plan: { ...inspection.plan, scales },
    };
    const imported = await inTransaction(
      database,
      () => land(database, kind, source, options),
      // Where nothing is new, nothing is written: not even a customer that only a kept row names.
      ({ changed }) => changed && !options.dryRun,
    ).catch((error) => {
      throw withKept(error, subject);
    });
    return imported.changed ? imported : { ...imported, new_customers: 0 };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    // Standard input is read from a file of ours, whose name says nothing.
    const named = error.problem.file === undefined || error.problem.file === path;
    throw named ? new ProblemError({ ...error.problem, file }) : error;
  }
}

/** Rows that are rejected by a stored questionnaire may be right by the one that was given, and not used. */
function withKept(error: unknown, subject: Subject | null): unknown {
  if (!(error instanceof ProblemError) || !subject?.kept) return error;
  return new ProblemError({ ...error.problem, args: { ...error.problem.args, kept: subject.name } });
}

/** @throws ProblemError `no_answer_columns` */
function requireAnswers({ plan, mapping, unused }: Inspection, subject: Subject): void {
  const { source } = subject;
  if (plan.columns.some(({ type }) => type === 'answer')) return;
  const headers = [...Object.values(mapping), ...unused].join(', ');
  const args = { headers, questionnaire: source, word: shellWord(source) };
  throw withKept(new ProblemError({ code: 'no_answer_columns', args }), subject);
}

interface Source extends Inspection {
  file: string;
  sha256: string;
  /** The name of the scorecard that a wide file is. */
  scorecard: string | null;
  /** What responses are about. */
  subject: Subject | null;
}

async function land(
  database: Database,
  kind: Kind,
  source: Source,
  options: ImportOptions,
): Promise<ImportedFile> {
  const { file, plan, scorecard, subject } = source;
  if (subject) await checkReplacement(database, subject);
  const number = nextImport(database);
  const registry = new Registry(database, number, kind.wide !== undefined);
  const tally = new Tally(file, options, new RejectLog(database));
  const landing: Landing = {
    import: number,
    file,
    onDuplicate: options.onDuplicate ?? 'keep',
    reject: (reject) => tally.reject(reject),
  };
  const settled = await write(plan, scorecard, writerFor(database, kind, registry, landing), tally, options);
  const weighed =
    scorecard === null
      ? 'same'
      : saveStored(database, 'scorecards', landing, scorecard, await weightsOf(scorecard, plan));

  const asked = subject && saveStored(database, 'questionnaires', landing, subject.name, subject.yaml);

  const record: ImportRecord = {
    file,
    sha256: source.sha256,
    kind: kind.name,
    encoding: source.encoding,
    delimiter: plan.delimiter,
    mapping: source.mapping,
    options: { ...readingOptions(plan, options), questionnaire: subject?.digest },
    read: tally.read,
    imported: settled.imported,
    unchanged: settled.unchanged,
    rejected: tally.rejected,
    new_customers: registry.newCustomers,
  };
  recordImport(database, number, record);
  const { rounded, rejects } = tally;
  return {
    ...record,
    differing: settled.differing,
    nameless: settled.nameless,
    rounded,
    unused: source.unused,
    rejects,
    scorecard: weighed === 'kept' ? scorecard : null,
    questionnaire: subject?.kept ? subject.name : null,
    changed: settled.imported > 0 || weighed === 'saved' || asked === 'saved',
  };
}

/** Reads the rows and stores them; also where that fails, those that were rejected are reported. */
async function write(
  plan: Plan,
  scorecard: string | null,
  writer: Writer,
  tally: Tally,
  { onProgress }: ImportOptions,
): Promise<Settled> {
  const { size } = statSync(plan.path);
  try {
    for await (const batch of size < threadFrom ? batches(plan) : threadedBatches(plan)) {
      tally.take(batch);
      writer.write(scorecard === null ? batch : withScorecard(batch, scorecard));
      onProgress?.({ bytes: batch.bytes, size, rows: tally.read });
    }
    const settled = writer.settle();
    tally.requireSome();
    return settled;
  } finally {
    tally.report();
  }
}

/** What, beside the file, decides what its rows say: two imports are alike only if this is. */
function readingOptions(
  { columns, decimal, nullValues, limit, scales }: Plan,
  options: ImportOptions,
): Record<string, unknown> {
  const orders = columns.filter(({ type }) => type === 'date').map(({ field, order }) => [field, order]);
  const { onDuplicate = 'keep', thousands } = options;
  return {
    decimal,
    thousands,
    dates: Object.fromEntries(orders),
    nullValues,
    limit,
    scale: scales.initial,
    onDuplicate,
  };
}

function writerFor(database: Database, kind: Kind, registry: Registry, landing: Landing): Writer {
  const { storage } = kind;
  if (storage.layout === 'events') return new EventWriter(database, { ...kind, storage }, registry, landing);
  if (storage.layout === 'records')
    return new RecordWriter(database, { ...kind, storage }, registry, landing);
  return new ResponseWriter(database, storage.to!, registry, landing);
}

/** A wide file is a scorecard of its own, named after it. */
function scorecardName(file: string, kind: Kind): string {
  return file === '-' ? kind.name : parse(basename(file)).name;
}

function withScorecard(batch: Batch, name: string): Batch {
  return { ...batch, columns: { ...batch.columns, scorecard: new Array<string>(batch.rows).fill(name) } };
}

function weightsOf(scorecard: string, plan: Plan): Promise<string> {
  return scorecardFromWeights(scorecard, plan.scales.initial, readWeights(plan));
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) hash.update(chunk);
  return hash.digest('hex');
}
