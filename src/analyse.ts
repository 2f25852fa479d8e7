import type { Analysis } from './analysis.js';
import { readDocument, readOnlyStored } from './documents.js';
import type { Customers, FactName, Facts } from './facts.js';
import { migration } from './migration.js';
import type { Document, DocumentOption, Options, StoredKind, ValuesOf } from './options.js';
import { fail } from './problem.js';
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
  const { options, shown, request } = await prepare(analysis, given, source);
  const find = (facts: Facts): Outcome => {
    const result = analysis.compute(facts, options);
    const findings =
      customer === undefined
        ? analysis.present(result, options)
        : explain(analysis, result, facts, options, customer);
    const tables = [...(select?.(findings) ?? findings.tables)];
    // Columns that are made on demand are made now: the data may change.
    for (const table of tables) void table.columns;
    return { findings: { ...findings, tables }, options: shown, asOf: facts.asOf };
  };
  if (request.names.length === 0) return find({ asOf: null } as Facts);
  const explained: FactName[] =
    customer === undefined ? [] : ['customers', 'transaction_sources', 'activity_sources'];
  const names = [...new Set([...request.names, ...explained])];
  return source.snapshot((read) => find(read({ ...request, names, asOf, customer })));
}

/** Runs an analysis as of two days and tells who moved from class to class. */
export async function compare<O extends Options, R>(
  analysis: Analysis<O, R>,
  given: Given<O>,
  source: Source,
  { asOf, against, by }: { asOf?: number; against: number; by?: string },
): Promise<Outcome> {
  const { options, shown, request } = await prepare(analysis, given, source);
  const names = [...new Set<FactName>([...request.names, 'customers'])];
  return source.snapshot((read) => {
    const classesOf = (facts: Facts) => {
      const result = analysis.compute(facts, options);
      const { labels } = analysis.present(result, options);
      const all = analysis.classify?.(result) ?? [];
      const chosen = by === undefined ? all[0] : all.find(({ id }) => id === by);
      const ids = all.map(({ id }) => id).join(', ');
      return { chosen: chosen ?? fail('no_such_class', { value: by, args: { classes: ids } }), labels };
    };
    const [before, after] = [against, asOf].map((day) => {
      const facts = read({ ...request, names, asOf: day });
      return { facts, ...classesOf(facts) };
    });
    if (after.facts.asOf === null || against > after.facts.asOf) fail('against_later', { column: 'against' });
    const findings = migration(
      { customers: before.facts.customers, ...before.chosen },
      { customers: after.facts.customers, ...after.chosen },
    );
    return {
      findings: { ...findings, labels: after.labels },
      options: { analysis: analysis.name, class: after.chosen.id, ...shown },
      asOf: after.facts.asOf,
    };
  });
}

async function prepare<O extends Options, R>(analysis: Analysis<O, R>, given: Given<O>, source: Source) {
  const { values, shown } = await readOptions(analysis.options, given, source);
  const options = values as ValuesOf<O>;
  const request: FactRequest = {
    names: analysis.facts(options),
    period: analysis.period?.(options),
    questionnaire: analysis.questionnaire?.(options) ?? undefined,
  };
  return { options, shown, request };
}

function explain<O extends Options, R>(
  analysis: Analysis<O, R>,
  result: R,
  facts: Facts,
  options: ValuesOf<O>,
  customer: string,
): Findings {
  const position = positionOf(facts.customers, customer);
  if (position < 0 || !analysis.explain) fail('no_such_customer', { value: customer });
  return analysis.explain(result, facts, options, position);
}

/** By id, or by a name that one customer only has; −1 where there is none. */
function positionOf({ customer_id, name }: Customers, customer: string): number {
  const position = customer_id.indexOf(customer);
  const isNamed = position < 0 && name.indexOf(customer) === name.lastIndexOf(customer);
  return isNamed ? name.indexOf(customer) : position;
}

async function readOptions(options: Options, given: Readonly<Record<string, unknown>>, source: Source) {
  const values: Record<string, unknown> = {};
  const shown: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = given[name] ?? option.initial;
    const { document } = option;
    if (!document) values[name] = value === option.initial ? value : option.parse(String(value), name);
    else if (Array.isArray(value)) {
      values[name] = await Promise.all(value.map((each) => readGivenDocument(document, each, name, source)));
    } else values[name] = await readGivenDocument(document, value, name, source);
    shown[name] =
      document && values[name] !== null && !Array.isArray(value) ? (nameOf(values[name]) ?? value) : value;
  }
  return { values, shown };
}

/**
 * A document that is given read, or by name, or not at all.
 *
 * @throws ProblemError `several_scorecards`, `several_questionnaires`, `database_missing`
 */
export async function readGivenDocument<D>(
  document: Document<D>,
  value: unknown,
  name: string,
  source: Source,
): Promise<D | null> {
  const { stored, optional } = document;
  if (typeof value === 'string')
    return readDocument(document, value, name, stored ? source.stored(stored) : []);
  if (value !== null || !stored) return value as D | null;
  if (!optional) source.require();
  return readOnlyStored(document, name, source.stored(stored));
}

/** A document is shown by its name. */
function nameOf(document: unknown): unknown {
  const { name, id } = document as { name?: string; id?: string };
  return name ?? id;
}
