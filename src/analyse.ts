import type { Analysis } from './analysis.js';
import { readDocument, readOnlyStored, suitableNames } from './documents.js';
import type { Customers, FactName, Facts } from './facts.js';
import {
  type Document,
  type DocumentOption,
  flagOf,
  type Options,
  type StoredKind,
  type ValuesOf,
} from './options.js';
import { fail, ProblemError } from './problem.js';
import type { Findings, Table } from './report.js';
import type { FactRequest } from './store/facts/index.js';
import type { StoredDocument } from './store/stored-documents.js';

/**
 * The values of an analysis's options as a caller gives them: each may be left out, and a document may be
 * given read, or as the name of a file, a preset or a stored one.
 */
export type Given<O extends Options> = {
  readonly [K in keyof O]?:
    | ValuesOf<O>[K]
    | (O[K] extends DocumentOption<unknown> ? string | readonly string[] : never);
};

/** Where an analysis gets its data. */
export interface Source {
  /** Gives `use` a way to read facts, all of one state of the data. */
  snapshot<T>(use: (read: (request: FactRequest) => Facts) => T): T;
  stored(kind: StoredKind): readonly StoredDocument[];
  /** @throws ProblemError `database_missing` */
  require(): void;
}

/** Chooses the tables of a report that are wanted. @throws ProblemError `no_such_table` */
export type Select = (findings: Findings) => readonly Table[];

export interface Outcome {
  findings: Findings;
  /** The options as they were used; documents by name. */
  options: Record<string, unknown>;
  /** The documents that were read. */
  texts: readonly string[];
  asOf: number | null;
}

/**
 * Runs an analysis: options to documents to facts to findings, of which the tables that `select` does not choose are
 * left out. With `customer`, the derivation for this one.
 */
export async function run<O extends Options, R>(
  analysis: Analysis<O, R>,
  given: Given<O>,
  source: Source,
  { asOf, customer, select }: { asOf?: number; customer?: string; select?: Select } = {},
): Promise<Outcome> {
  const { options, shown, texts, request, snapshot } = await prepare(analysis, given, source);
  const find = (facts: Facts): Outcome => {
    const result = analysis.compute(facts, options);
    const findings =
      customer === undefined
        ? analysis.present(result, options)
        : explain(analysis, result, facts, options, customer);
    const tables = [...(select?.(findings) ?? findings.tables)];
    // Columns that are made on demand are made now: the data may change.
    for (const table of tables) void table.columns;
    return { findings: { ...findings, tables }, options: shown, texts, asOf: facts.asOf };
  };
  if (request.names.length === 0) return find({ asOf: null } as Facts);
  const explained: FactName[] =
    customer === undefined
      ? []
      : ['customers', 'transaction_sources', 'purchase_sources', 'activity_sources'];
  const names = [...new Set([...request.names, ...explained])];
  return snapshot((read) => find(read({ ...request, names, asOf, customer })));
}

/** Options to documents, and what is to be asked of the data. */
export async function prepare<O extends Options, R>(
  analysis: Analysis<O, R>,
  given: Given<O>,
  source: Source,
) {
  const { values, shown, texts } = await readOptions(analysis.options, given, source);
  const options = values as ValuesOf<O>;
  const request: FactRequest = {
    names: analysis.facts(options),
    period: analysis.period?.(options),
    scope: analysis.scope?.(options),
    questionnaire: analysis.questionnaire?.(options) ?? undefined,
  };
  const snapshot = <T>(use: (read: (request: FactRequest) => Facts) => T) =>
    namingSuitable(analysis.options, options, source, () => source.snapshot(use));
  return { options, shown, texts, request, snapshot };
}

/** What goes wrong with a document that its option has no use for names those that are `suitable`. */
async function namingSuitable<T>(
  options: Options,
  values: Readonly<Record<string, unknown>>,
  source: Source,
  action: () => T,
): Promise<T> {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { problem } = error;
    for (const [name, { document }] of Object.entries(options)) {
      const value = values[name];
      if (!document?.stored || !document.suits || (value !== null && document.suits(value))) continue;
      const suitable = await suitableNames(document, source.stored(document.stored));
      throw new ProblemError({ ...problem, args: { ...problem.args, suitable } });
    }
    throw error;
  }
}

/** @throws ProblemError `no_such_customer`, `not_explained` */
function explain<O extends Options, R>(
  analysis: Analysis<O, R>,
  result: R,
  facts: Facts,
  options: ValuesOf<O>,
  customer: string,
): Findings {
  if (!analysis.explain) fail('not_explained', { value: analysis.name });
  return analysis.explain(result, facts, options, positionOf(facts.customers, customer));
}

/** By id, or by a name that one customer only has. @throws ProblemError `no_such_customer`, `customers_of_name` */
function positionOf({ customer_id, name }: Customers, customer: string): number {
  const position = customer_id.indexOf(customer);
  if (position >= 0) return position;
  const named = [...name.keys()].filter((each) => name[each] === customer);
  if (named.length > 1) {
    const ids = named.map((each) => customer_id[each]).join(', ');
    fail('customers_of_name', { value: customer, args: { ids } });
  }
  return named[0] ?? fail('no_such_customer', { value: customer });
}

async function readOptions(options: Options, given: Readonly<Record<string, unknown>>, source: Source) {
  const values: Record<string, unknown> = {};
  const shown: Record<string, unknown> = {};
  const texts: string[] = [];
  for (const [name, option] of Object.entries(options)) {
    const value = given[name] ?? option.initial;
    const document = option.document && noting(option.document, texts);
    if (!document)
      values[name] = value === option.initial ? value : option.parse(String(value), flagOf(name));
    else if (Array.isArray(value)) {
      values[name] = await Promise.all(value.map((each) => readGivenDocument(document, each, name, source)));
    } else values[name] = await readGivenDocument(document, value, name, source);
    shown[name] =
      document && typeof value === 'object' && !Array.isArray(value) ? nameOf(values[name]) : value;
  }
  return { values, shown, texts };
}

/** A document whose text is noted when it is read. */
function noting<D>(document: Document<D>, texts: string[]): Document<D> {
  const read = (text: string, file: string) => {
    texts.push(text);
    return document.read(text, file);
  };
  return { ...document, read };
}

/**
 * A document that is given read, or by name, or not at all.
 *
 * @throws ProblemError `several_scorecards`, `several_questionnaires`, `questionnaire_differs`, `database_missing`
 */
export async function readGivenDocument<D>(
  document: Document<D>,
  value: unknown,
  name: string,
  source: Source,
): Promise<D | null> {
  const { stored, optional } = document;
  if (typeof value === 'string') {
    const kept = stored ? source.stored(stored) : [];
    const read = await readDocument(document, value, name, kept);
    if (stored === 'questionnaires') await requireSame(document, read, value, kept);
    return read;
  }
  if (value !== null || !stored) return value as D | null;
  if (!optional) source.require();
  return readOnlyStored(document, name, source.stored(stored));
}

/**
 * Answers were given to the questionnaire that is stored: by another one of its name they would say something else.
 *
 * @throws ProblemError `questionnaire_differs`
 */
async function requireSame<D>(
  document: Document<D>,
  read: D,
  file: string,
  kept: readonly StoredDocument[],
): Promise<void> {
  const own = kept.find(({ name }) => name === nameOf(read) && name !== file);
  if (own && JSON.stringify(await document.read(own.yaml, own.name)) !== JSON.stringify(read))
    fail('questionnaire_differs', { file, value: own.name });
}

/** A document that nobody named is shown by its own name. */
function nameOf(document: unknown): unknown {
  const { name, id } = (document ?? {}) as { name?: string; id?: string };
  return name ?? id ?? null;
}
