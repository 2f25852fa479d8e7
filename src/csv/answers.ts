import { type AnswerField, isKeptAsText } from '../questionnaires/fields.js';
import { type AnswerReading, readAnswer, type Writing } from '../questionnaires/read-answer.js';
import { simplify } from './header.js';
import type { Plan, PlanColumn } from './plan.js';

/** Reads an answer; where rows name their questions, with the row that it stands in. */
export type ReadAnswer = (text: string, cells: readonly string[]) => AnswerReading;

/** Reads the questions and answers of one file. */
export class AnswerReader {
  readonly #columns = new Map<string, ReadAnswer>();
  readonly #question: PlanColumn | undefined;

  constructor(readonly plan: Plan) {
    this.#question = plan.columns.find(({ type }) => type === 'question');
    for (const column of plan.columns) {
      if (column.type === 'question') this.#columns.set(column.field, questionReader(column));
      else if (column.type === 'answer') this.#columns.set(column.field, this.#answerReader(column));
    }
  }

  of({ field }: PlanColumn): ReadAnswer {
    return this.#columns.get(field)!;
  }

  /** Whether a column's answers are all numbers; else they are texts. */
  isNumeric({ type, answers }: PlanColumn): boolean {
    return type === 'answer' && !this.#question && !isKeptAsText(answers[0]!);
  }

  #answerReader({ answers, order }: PlanColumn): ReadAnswer {
    const writing = { decimal: this.plan.decimal, order };
    const question = this.#question;
    if (!question) return remembering(answers[0]!, writing);
    const readers = new Map(answers.map((field) => [field.id, remembering(field, writing)]));
    const find = fieldFinder(answers);
    return (text, cells) => {
      const field = find(cells[question.index] ?? '');
      // A question that is none is the question column's to reject.
      return field ? readers.get(field.id)!(text) : { answer: text };
    };
  }
}

function questionReader({ answers }: PlanColumn): ReadAnswer {
  const find = fieldFinder(answers);
  return (text) => {
    const field = find(text);
    return field ? { answer: field.id } : { code: 'not_a_question' };
  };
}

/** Finds the field that a text names, by its id or its label in any language. */
function fieldFinder(fields: readonly AnswerField[]): (text: string) => AnswerField | undefined {
  const named = new Map<string, AnswerField>();
  for (const field of fields) {
    for (const text of [field.id, ...Object.values(field.label)]) named.set(simplify(text), field);
  }
  const exact = new Map(fields.map((field) => [field.id, field]));
  return (text) => exact.get(text) ?? named.get(simplify(text));
}

/** Different texts that a reader remembers: most questions have few answers. */
const remembered = 1000;

/** {@link readAnswer} for one field and many texts. */
function remembering(field: AnswerField, writing: Writing): (text: string) => AnswerReading {
  if (field.type === 'open') return (text) => readAnswer(field, text, writing);
  const known = new Map<string, AnswerReading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = readAnswer(field, text, writing);
    if (known.size < remembered) known.set(text, reading);
    return reading;
  };
}
