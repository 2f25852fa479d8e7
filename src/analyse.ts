import type { Analysis } from './analysis.js';
import { readDocument, readOnlyStored } from './documents.js';
import type { Customers, FactName, Facts, Period } from './facts.js';
import type { Document, DocumentOption, Options, ValuesOf } from './options.js';
import { fail } from './problem.js';
import type { Findings, Table } from './report.js';
import type { StoredScorecard } from './store/scorecards.js';

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
  /** Gives `use` the facts, within one state of the data. */
  read<T>(request: SourceRequest, use: (facts: Facts) => T): T;
  scorecards(): readonly StoredScorecard[];
  /** @throws ProblemError `database_missing` */
  require(): void;
}

export interface SourceRequest {
  names: readonly FactName[];
  period?: Period;
  /** The one that is explained. */
  customer?: string;
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
  { customer, select }: { customer?: string; select?: Select } = {},
): Promise<Outcome> {
  const { values, shown } = await readOptions(analysis.options, given, source);
  const options = values as ValuesOf<O>;
  const names = new Set(analysis.facts(options));
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
  if (names.size === 0) return find({ asOf: null } as Facts);
  if (customer !== undefined) names.add('customers').add('transaction_sources');
  return source.read({ names: [...names], period: analysis.period?.(options), customer }, find);
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
      values[name] = await Promise.all(
        value.map((each) =>
          typeof each === 'string' ? readDocument(document, each, name, source.scorecards) : each,
        ),
      );
    } else if (typeof value === 'string')
      values[name] = await readDocument(document, value, name, source.scorecards);
    else values[name] = value ?? (await readStored(document, name, source));
    shown[name] =
      document && values[name] !== null && !Array.isArray(value) ? (nameOf(values[name]) ?? value) : value;
  }
  return { values, shown };
}

/** @throws ProblemError `several_stored`, `database_missing` */
async function readStored<D>(document: Document<D>, name: string, source: Source): Promise<D | null> {
  if (!document.stored) return null;
  if (!document.optional) source.require();
  return readOnlyStored(document, name, source.scorecards());
}

/** A document is shown by its name. */
function nameOf(document: unknown): unknown {
  return (document as { name?: string }).name;
}
