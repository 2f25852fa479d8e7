import type { Locale } from '../analysis.js';
import type { AnswerField } from '../questionnaires/fields.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';

/**
 * How a field's text is read.
 *
 * - `customer`: a customer's id, kept as text with its leading zeros
 * - `text`: any text
 * - `name`: text of few different values (a product, a channel), stored once each
 * - `date`: a calendar day
 * - `money`: an exact amount, in 1/10000 of the currency's unit
 * - `number`: any number
 * - `score`: a number within the scale of its scorecard
 * - `choice`: one of `choices`
 * - `question`: names one of `answers`
 * - `answer`: an answer to the only one of `answers`, or to the one that the row's question names
 */
export type FieldType =
  | 'customer'
  | 'text'
  | 'name'
  | 'date'
  | 'money'
  | 'number'
  | 'score'
  | 'choice'
  | 'question'
  | 'answer';

/** Headers by which a field is known; the first of a language heads its template. */
export type Headers = Readonly<Record<Locale | 'zh-TW', readonly string[]>>;

export interface Field {
  type: FieldType;
  required?: boolean;
  headers: Headers;
  /** Lowest and highest allowed number. */
  range?: readonly [number, number];
  /** What is stored, and the words for it. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** What a questionnaire asks for. */
  answers?: readonly AnswerField[];
  /** What is wrong here is wrong with a whole response: its rows are rejected together. */
  spoils?: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

/**
 * Rows that each record something that happened to a customer on a day. They are kept in order of customer
 * and day. A row is the same as a stored one when its `identity` is, or, for rows without one, when all its
 * values are: then the n-th such row of a file is the n-th stored one, so that overlapping exports add up to
 * what happened and equal rows within one file all count.
 */
export interface EventStorage {
  layout: 'events';
  table: string;
  /** Fields stored beside customer and day. */
  values: readonly string[];
  /** The field that identifies a row, together with those in `within`. */
  identity?: { field: string; within: readonly string[] };
}

/** Rows of which there is one per key; importing a key again meets `--on-duplicate`. */
export interface RecordStorage {
  layout: 'records';
  table: string;
  key: readonly string[];
  values: readonly string[];
  /** Where fields are empty in the store, a later row fills them whatever `--on-duplicate` says. */
  fills?: boolean;
  /** Further columns of the file are kept in a JSON column of this name. */
  extras?: string;
}

/** Responses to a questionnaire, and a row for each of their answers. */
export interface ResponseStorage {
  layout: 'responses';
  table: 'responses';
  values: readonly [];
  /** What they answer; known when there is a file to read. */
  to?: Questionnaire;
}

/**
 * One kind of CSV. From this one definition come the recognition of headers, the checks, the template, the
 * table and the reference.
 */
export interface Kind {
  name: string;
  summary: Readonly<Record<Locale, string>>;
  fields: Fields;
  storage: EventStorage | RecordStorage | ResponseStorage;
  /** A second shape of the same data: a column per customer. */
  wide?: WideShape;
}

/** One row per `row` field, then one column per customer; every filled cell is a row of the kind. */
export interface WideShape {
  /** The field that heads the rows. */
  row: string;
  /** The field that a cell holds. */
  cell: string;
  /** A column that weighs the rows: they then become a scorecard named after the file. */
  weight: Headers;
}
