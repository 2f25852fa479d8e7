import type { FactName, Facts, Period, Scope } from './facts.js';
import type { Options, ValuesOf } from './options.js';
import type { Questionnaire } from './questionnaires/questionnaire.js';
import type { Findings } from './report.js';

export type Locale = 'en' | 'zh-CN';

/** The words of one analysis in one language. Sentences hold {placeholders} for arguments. */
export interface AnalysisText {
  /** One line, for the list of commands. */
  summary: string;
  /** What it does, for its own help. */
  description: string;
  /** By option name. */
  options: Readonly<Record<string, string>>;
  /** Headings by table id. */
  tables: Readonly<Record<string, string>>;
  /** Headings by column id. */
  columns: Readonly<Record<string, string>>;
  /** Headings by chart id. */
  charts?: Readonly<Record<string, string>>;
  /**
   * Words for text values that are ids (methods, sources, rules), by id. Those by `COLUMN.id` hold in that column
   * only, and there go before the words that the data brings for all: 'role.reseller' beside 'kind.reseller'.
   */
  values?: Readonly<Record<string, string>>;
  /** Sentences by note id. */
  notes: Readonly<Record<string, string>>;
  /** Sentences, with a hint, by problem code. */
  problems: Readonly<Record<string, { message: string; hint?: string }>>;
}

/** One way of dividing customers. */
export interface Classification {
  /** Its column in the analysis's table of customers. */
  id: string;
  /** The ids of the classes; best first where they have an order. */
  classes: readonly string[];
  /** Whether each class is better than the next. */
  ordered: boolean;
  /** One entry per customer of the facts; null where there is no class. */
  of: readonly (string | null)[];
}

/**
 * A question and its answer: from this one definition come the subcommand, its help in both languages and
 * the library function.
 */
export interface Analysis<O extends Options = Options, R = unknown> {
  name: string;
  text: Readonly<Record<Locale, AnalysisText>>;
  options: O;
  /** The facts it needs for these options. */
  facts(options: ValuesOf<O>): readonly FactName[];
  /** The days that count, where not all up to the as-of date do. */
  period?(options: ValuesOf<O>): Period;
  /** How facts in units of time are cut, where it needs such. */
  scope?(options: ValuesOf<O>): Partial<Scope>;
  /** Whose responses the facts are, where they are responses. */
  questionnaire?(options: ValuesOf<O>): Questionnaire | null;
  /** Pure: the same facts and options give the same result. @throws ProblemError */
  compute(facts: Facts, options: ValuesOf<O>): R;
  /** The only step that knows tables. */
  present(result: R, options: ValuesOf<O>): Findings;
  /** The classes that it puts customers in; `compare` then tells who moved between two dates. */
  classify?(result: R): readonly Classification[];
  /** The whole derivation for one customer (by position), with the sources of what went in. @throws ProblemError */
  explain?(result: R, facts: Facts, options: ValuesOf<O>, customer: number): Findings;
  /** Command lines that work as written on the demo's database, for its help. */
  examples: readonly string[];
}
