import type { Batch } from '../csv/batch.js';
import { type AnswerField, isKeptAsText } from '../questionnaires/fields.js';
import type { Answer } from '../questionnaires/questionnaire.js';
import type { Part, Said } from './meeting.js';
import type { Registry } from './registry.js';

/** Whose response it is, and when it was given. */
export interface Identity {
  respondent: string | null;
  customer: number | null;
  day: number | null;
}

/** A response as a file has it. */
export interface IncomingResponse extends Identity {
  says: Said;
  /** One, or in a file of single answers one for each. */
  rows: readonly IncomingRow[];
}

/** A row of a response, and what it is the first to say. */
export interface IncomingRow {
  line: number;
  says: Said;
}

/** A row of a file of single answers. */
export interface AnswerRow {
  line: number;
  role: string | null;
  /** The stored number of the field; null in a row that spoils its response. */
  field: number | null;
  answer: Answer | null;
}

/** Fields by their stored number. */
type Fields = ReadonlyMap<number, AnswerField>;

/** Reads the rows of a batch that are a response each. */
export function responseReader(
  batch: Batch,
  registry: Registry,
  fields: Fields,
): (i: number) => IncomingResponse {
  const { columns, lines } = batch;
  const identity = identityReader(batch, registry);
  const present = [...fields].flatMap(([number, { id }]) =>
    columns[id] ? [{ number, values: columns[id] }] : [],
  );
  // In the order of the table, for speed, and so that a digest does not depend on the file's columns.
  present.sort((a, b) => a.number - b.number);
  return (i) => {
    const says = new Map<Part, Answer>();
    for (const { number, values } of present) {
      const answer = values[i] as Answer | null;
      if (answer !== null && !Number.isNaN(answer)) says.set(number, answer);
    }
    const role = textIn(batch, 'role', i);
    if (role !== null) says.set('role', role);
    // Spreading the identity costs half as much memory again.
    const { respondent, customer, day } = identity(i);
    return { respondent, customer, day, says, rows: [{ line: lines[i]!, says }] };
  };
}

/** Reads the rows of a batch that are an answer each. */
export function answerReader(
  batch: Batch,
  registry: Registry,
  fields: Fields,
): (i: number) => AnswerRow & Identity {
  const { columns, lines, spoilt } = batch;
  const identity = identityReader(batch, registry);
  const isSpoilt = new Set(spoilt);
  const numbers = new Map([...fields].map(([number, { id }]) => [id, number]));
  return (i) => {
    const { respondent, customer, day } = identity(i);
    const line = lines[i]!;
    if (isSpoilt.has(line)) return { respondent, customer, day, line, role: null, field: null, answer: null };
    const field = numbers.get(columns.question![i] as string)!;
    const text = columns.answer![i] as string;
    const answer = isKeptAsText(fields.get(field)!) ? text : Number(text);
    return { respondent, customer, day, line, role: textIn(batch, 'role', i), field, answer };
  };
}

function identityReader(batch: Batch, registry: Registry): (i: number) => Identity {
  const { columns, added } = batch;
  const customers = registry.customers('customer_id', added.customer_id);
  return (i) => {
    const day = columns.date?.[i] as number | undefined;
    return {
      respondent: textIn(batch, 'respondent', i),
      customer: customers[columns.customer_id?.[i] as number] ?? null,
      day: day === undefined || Number.isNaN(day) ? null : day,
    };
  };
}

function textIn({ columns }: Batch, field: string, i: number): string | null {
  return (columns[field]?.[i] as string | null | undefined) ?? null;
}
