import type { Database } from 'better-sqlite3';
import { AnswerColumn } from '../../answer-column.js';
import type { AnswerTexts, SurveyAnswers, TakeAnswer } from '../../facts.js';
import { numberOf } from '../../questionnaires/answer-coding.js';
import { type AnswerField, fieldsOf } from '../../questionnaires/fields.js';
import type { Answer, Questionnaire } from '../../questionnaires/questionnaire.js';
import { eachRow } from '../each-row.js';
import { GrowingArray } from './growing-array.js';
import type { Selection } from './responses.js';

export function readAnswers(
  database: Database,
  selection: Selection,
  questionnaire: Questionnaire | undefined,
): SurveyAnswers {
  const known = new Map(fieldsOf(questionnaire ?? { questions: [] }).map((field) => [field.id, field]));
  return {
    numbers: (ids, otherwise) => readNumbers(database, selection, ids, known, otherwise),
    texts: (ids) => readTexts(database, selection, ids),
  };
}

function readNumbers(
  database: Database,
  selection: Selection,
  fields: readonly string[],
  known: ReadonlyMap<string, AnswerField>,
  otherwise?: TakeAnswer,
): AnswerColumn[] {
  const columns = fields.map(() => new AnswerColumn(selection.count));
  const asked = fields.map((id) => known.get(id)!);
  eachAnswer(database, selection, fields, (response, field, answer) => {
    const number = numberOf(asked[field], answer);
    if (Number.isNaN(number)) otherwise?.(response, field, answer);
    else columns[field].set(response, number);
  });
  return columns;
}

function readTexts(database: Database, selection: Selection, fields: readonly string[]): AnswerTexts {
  const response = new GrowingArray(Int32Array);
  const field = new GrowingArray(Int32Array);
  const text: string[] = [];
  eachAnswer(database, selection, fields, (at, position, answer) => {
    response.push(at);
    field.push(position);
    text.push(String(answer));
  });
  return inOrder({ response: response.values(), field: field.values(), text });
}

/** By response, and within one in the order of the fields, which the store does not know. */
function inOrder({ response, field, text }: AnswerTexts): AnswerTexts {
  const order = Uint32Array.from(text.keys());
  order.sort((one, other) => response[one] - response[other] || field[one] - field[other]);
  return {
    response: Int32Array.from(order, (i) => response[i]),
    field: Int32Array.from(order, (i) => field[i]),
    text: Array.from(order, (i) => text[i]),
  };
}

/** Calls `take` with each answer to these fields: the positions of its response and its field, and the answer. */
function eachAnswer(
  database: Database,
  { where, first, last }: Selection,
  fields: readonly string[],
  take: TakeAnswer,
): void {
  const positions = new Int32Array(Math.max(last - first + 1, 0)).fill(-1);
  let count = 0;
  eachRow(
    database,
    'response',
    `FROM responses WHERE ${where} ORDER BY response`,
    [],
    (_, number: number) => {
      positions[number - first] = count++;
    },
  );
  const find = database.prepare<[string], number>('SELECT name_id FROM names WHERE name = ?').pluck();
  const codes = new Map(fields.map((id, code) => [find.get(id) ?? -1, code]));
  const rest = `FROM (SELECT response, field, ifnull(number, text) AS answer FROM answers)
    WHERE response BETWEEN ? AND ? AND field IN (${[...codes.keys()].join(', ')}) ORDER BY response, field`;
  eachRow(
    database,
    'response, field, answer',
    rest,
    [first, last],
    (_, of: number, field: number, answer: Answer) => {
      const at = positions[of - first]!;
      if (at >= 0) take(at, codes.get(field)!, answer);
    },
  );
}
