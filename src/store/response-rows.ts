import type { Batch } from '../csv/batch.js';
import { type AnswerField, isKeptAsText } from '../questionnaires/fields.js';
import type { Answer } from '../questionnaires/questionnaire.js';
import type { Registry } from './registry.js';

/** A row of a file: a whole response, or one answer of it. */
export interface Row {
  respondent: string | null;
  customer: number | null;
  role: string | null;
  day: number | null;
  /** By the stored number of the field. */
  answers: ReadonlyMap<number, Answer>;
  line: number;
}

/** Reads the rows of a batch. */
export function rowReader(
  batch: Batch,
  registry: Registry,
  fields: ReadonlyMap<number, AnswerField>,
): (i: number) => Row {
  const { columns, added, lines } = batch;
  const customers = registry.customers('customer_id', added.customer_id);
  const text = (field: string, i: number) => (columns[field]?.[i] as string | null | undefined) ?? null;
  const answers = columns.question ? singleAnswer(batch, fields) : allAnswers(batch, fields);
  return (i) => {
    const day = columns.date?.[i] as number | undefined;
    return {
      respondent: text('respondent', i),
      customer: customers[columns.customer_id?.[i] as number] ?? null,
      role: text('role', i),
      day: day === undefined || Number.isNaN(day) ? null : day,
      answers: answers(i),
      line: lines[i]!,
    };
  };
}

type AnswersOfRow = (i: number) => ReadonlyMap<number, Answer>;

function allAnswers({ columns }: Batch, fields: ReadonlyMap<number, AnswerField>): AnswersOfRow {
  const present = [...fields].flatMap(([number, { id }]) =>
    columns[id] ? [{ number, values: columns[id] }] : [],
  );
  // In the order of the table, for speed, and so that a digest does not depend on the file's columns.
  present.sort((a, b) => a.number - b.number);
  return (i) => {
    const answers = new Map<number, Answer>();
    for (const { number, values } of present) {
      const answer = values[i] as Answer | null;
      if (answer !== null && !Number.isNaN(answer)) answers.set(number, answer);
    }
    return answers;
  };
}

function singleAnswer({ columns }: Batch, fields: ReadonlyMap<number, AnswerField>): AnswersOfRow {
  const numbers = new Map([...fields].map(([number, { id }]) => [id, number]));
  return (i) => {
    const number = numbers.get(columns.question![i] as string)!;
    const text = columns.answer![i] as string;
    return new Map([[number, isKeptAsText(fields.get(number)!) ? text : Number(text)]]);
  };
}
