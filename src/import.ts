import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename, parse } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Batch, Reject } from './csv/batch.js';
import { batches } from './csv/batches.js';
import { type CsvOptions, type Inspection, inspect } from './csv/inspect.js';
import type { Plan } from './csv/plan.js';
import { threadedBatches } from './csv/threaded.js';
import { readWeights } from './csv/weights.js';
import type { Kind } from './kinds/kind.js';
import { fail, ProblemError } from './problem.js';
import { scalesOf, scorecardFromWeights } from './scorecards.js';
import { translated, translating } from './store/database.js';
import { EventWriter } from './store/events.js';
import { type ImportRecord, nextImport, recordImport } from './store/history.js';
import { RecordWriter } from './store/records.js';
import { Registry } from './store/registry.js';
import { readScorecards, saveScorecard } from './store/scorecards.js';
import type { Landing, OnDuplicate, Writer } from './store/writer.js';

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
  /** The name under which the file is reported, where `path` is not its own. */
  name?: string;
  /** Called after each batch. */
  onProgress?(progress: { bytes: number; size: number; rows: number }): void;
  /** Called with each rejected row, in order of the file but for those that only its end revealed. */
  onReject?(reject: Reject, file: string): void;
}

/** What came of one file: read = imported + unchanged + rejected. */
export interface ImportedFile extends ImportRecord {
  /** Rows of `unchanged` that are stored with other values. */
  differing: number;
  /** Amounts of more than four decimals that were rounded. */
  rounded: number;
  /** Headers that no field took. */
  unused: readonly string[];
  /** The first rejected rows. */
  rejects: Reject[];
}

/** Rejected rows that a result carries; `onReject` sees all of them. */
const rejectsKept = 1000;

/** From this size on a thread of its own reads the file. */
const threadFrom = 4_000_000;

/** Imports one file: it lands whole or not at all. @throws ProblemError, LockedError */
export async function importFile(
  openDatabase: () => Database,
  kind: Kind,
  path: string,
  options: ImportOptions,
): Promise<ImportedFile> {
  const file = options.name ?? path;
  try {
    // Look at the file first: one that cannot be read leaves no empty database behind.
    const inspection = inspect(kind, path, options);
    const sha256 = await digest(path);
    const database = openDatabase();
    const scales = await scalesOf(kind.wide ? readScorecards(database) : [], options.scale);
    const plan = { ...inspection.plan, scales };
    translating(database.name, () => database.exec('BEGIN IMMEDIATE'));
    try {
      const imported = await land(database, kind, file, sha256, { ...inspection, plan }, options);
      database.exec(options.dryRun ? 'ROLLBACK' : 'COMMIT');
      return imported;
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw translated(error, database.name);
    }
  } catch (error) {
    throw error instanceof ProblemError ? new ProblemError({ file, ...error.problem }) : error;
  }
}

async function land(
  database: Database,
  kind: Kind,
  file: string,
  sha256: string,
  { plan, encoding, mapping, unused }: Inspection,
  options: ImportOptions,
): Promise<ImportedFile> {
  const number = nextImport(database);
  const registry = new Registry(database, number, kind.wide !== undefined);
  const landing: Landing = { import: number, file, onDuplicate: options.onDuplicate ?? 'keep' };
  const writer = writerFor(database, kind, registry, landing);
  const tally = { read: 0, rejected: 0, rounded: 0, rejects: [] as Reject[] };
  const take = (rejects: readonly Reject[]) => {
    for (const reject of rejects) {
      tally.rejected++;
      if (tally.rejects.length < rejectsKept) tally.rejects.push(reject);
      options.onReject?.(reject, file);
      if (options.stopOnReject) fail('row_rejected', { ...reject, args: { reason: reject.code } });
      if (tally.rejected > (options.maximumErrors ?? Number.POSITIVE_INFINITY)) {
        fail('too_many_rejects', { line: reject.line, args: { maximum: options.maximumErrors! } });
      }
    }
  };

  const scorecard = plan.wide ? scorecardName(file) : null;
  const { size } = statSync(plan.path);
  for await (const batch of size < threadFrom ? batches(plan) : threadedBatches(plan)) {
    tally.read += batch.read;
    tally.rounded += batch.rounded;
    take(batch.rejects);
    writer.write(scorecard === null ? batch : withScorecard(batch, scorecard));
    options.onProgress?.({ bytes: batch.bytes, size, rows: tally.read });
  }
  const settled = writer.settle();
  take(settled.rejects);
  const [first] = tally.rejects;
  if (first && tally.rejected === tally.read)
    fail('nothing_usable', { ...first, args: { reason: first.code } });
  const weighed =
    scorecard !== null && saveScorecard(database, number, scorecard, await yamlOf(scorecard, plan));

  const record: ImportRecord = {
    file,
    sha256,
    kind: kind.name,
    encoding,
    delimiter: plan.delimiter,
    mapping,
    read: tally.read,
    imported: settled.imported,
    unchanged: settled.unchanged,
    rejected: tally.rejected,
    new_customers: registry.newCustomers,
  };
  if (settled.imported > 0 || weighed) recordImport(database, number, record);
  return { ...record, differing: settled.differing, rounded: tally.rounded, unused, rejects: tally.rejects };
}

function writerFor(database: Database, kind: Kind, registry: Registry, landing: Landing): Writer {
  const { storage } = kind;
  return storage.layout === 'events'
    ? new EventWriter(database, { ...kind, storage }, registry, landing)
    : new RecordWriter(database, { ...kind, storage }, registry, landing);
}

/** A wide file is a scorecard of its own, named after it. */
function scorecardName(file: string): string {
  return parse(basename(file)).name;
}

function withScorecard(batch: Batch, name: string): Batch {
  return { ...batch, columns: { ...batch.columns, scorecard: new Array<string>(batch.rows).fill(name) } };
}

function yamlOf(name: string, plan: Plan): Promise<string> {
  return scorecardFromWeights(name, plan.scales.initial, readWeights(plan));
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) hash.update(chunk);
  return hash.digest('hex');
}
