import type { Database } from 'better-sqlite3';
import type { OpenAnswers, SurveyAnswers } from '../../facts.js';
import { fieldsOf, numbersOf } from '../../questionnaires/fields.js';
import type { Answer, Questionnaire } from '../../questionnaires/questionnaire.js';
import { eachRow } from '../each-row.js';
import { GrowingArray } from './growing-array.js';
import type { Selection } from './responses.js';

export function readAnswers(
  database: Database,
  selection: Selection,
  questionnaire: Questionnaire | undefined,
): SurveyAnswers {
  const fields = fieldsOf(questionnaire ?? { questions: [] });
  const response = new GrowingArray(Int32Array);
  const field = new GrowingArray(Int32Array);
  const value = new GrowingArray(Float64Array);
  const push = (at: number, code: number, number: number) => {
    response.push(at);
    field.push(code);
    value.push(number);
  };
  eachAnswer(
    database,
    selection,
    fields.map(({ id }) => id),
    (at, code, answer) => {
      if (typeof answer === 'number') push(at, code, answer);
      else for (const each of numbersOf(fields[code]!, answer)) push(at, code, each);
    },
  );
  return {
    fields: fields.map(({ id }) => id),
    response: response.values(),
    field: field.values(),
    value: value.values(),
  };
}

export function readOpenAnswers(
  database: Database,
  selection: Selection,
  questionnaire: Questionnaire | undefined,
): OpenAnswers {
  const open = fieldsOf(questionnaire ?? { questions: [] }).filter(({ type }) => type === 'open');
  const fields = open.map(({ id }) => id);
  const response = new GrowingArray(Int32Array);
  const field = new GrowingArray(Int32Array);
  const text: string[] = [];
  eachAnswer(database, selection, fields, (at, code, answer) => {
    response.push(at);
    field.push(code);
    text.push(String(answer));
  });
  return { fields, response: response.values(), field: field.values(), text };
}

/** Calls `take` with each answer to these fields: the positions of its response and its field, and the answer. */
function eachAnswer(
  database: Database,
  { where, first, last }: Selection,
  fields: readonly string[],
  take: (response: number, field: number, answer: Answer) => void,
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
  const rest = `FROM answers WHERE response BETWEEN ? AND ? AND field IN (${[...codes.keys()].join(', ')})
    ORDER BY response, field`;
  eachRow(
    database,
    'response, field, number, text',
    rest,
    [first, last],
    (_, of: number, field: number, number: number | null, text: string) => {
      const at = positions[of - first]!;
      if (at >= 0) take(at, codes.get(field)!, number ?? text);
    },
  );
}
