import type { Facts, OpenAnswers, Responses, SurveyAnswers } from '../../src/facts.js';
import { fieldsOf, numbersOf } from '../../src/questionnaires/fields.js';
import type { Answer, Questionnaire } from '../../src/questionnaires/questionnaire.js';

/** One response: what is left out is unknown; answers by field id, as they are kept. */
export interface KnownResponse {
  /** Its `customer_id`; of a customer of the facts. */
  customer?: string;
  respondent?: string;
  role?: string;
  day?: number;
  answers: Readonly<Record<string, Answer>>;
}

/** Facts with responses to a questionnaire, as a database gives them. */
export function withResponses(
  facts: Facts,
  questionnaire: Questionnaire,
  known: readonly KnownResponse[],
): Facts {
  const fields = fieldsOf(questionnaire);
  const ids = fields.map(({ id }) => id);
  const open = fields.flatMap(({ id, type }) => (type === 'open' ? [id] : []));
  const numbers: [response: number, field: number, value: number][] = [];
  const texts: [response: number, field: number, text: string][] = [];
  known.forEach(({ answers }, response) => {
    for (const [id, answer] of Object.entries(answers)) {
      const field = ids.indexOf(id);
      if (field < 0) throw new Error(`the questionnaire has no field ${id}`);
      for (const value of numbersOf(fields[field], answer)) numbers.push([response, field, value]);
      if (fields[field].type === 'open') texts.push([response, open.indexOf(id), String(answer)]);
    }
  });
  const responses: Responses = {
    count: known.length,
    questionnaire: questionnaire.id,
    customer: Int32Array.from(known, ({ customer }) =>
      customer === undefined ? -1 : facts.customers.customer_id.indexOf(customer),
    ),
    respondent: known.map(({ respondent }) => respondent ?? null),
    role: known.map(({ role }) => role ?? null),
    day: Float64Array.from(known, ({ day }) => day ?? Number.NaN),
  };
  const answers: SurveyAnswers = {
    fields: ids,
    response: Int32Array.from(numbers, ([response]) => response),
    field: Int32Array.from(numbers, ([, field]) => field),
    value: Float64Array.from(numbers, ([, , value]) => value),
  };
  const open_answers: OpenAnswers = {
    fields: open,
    response: Int32Array.from(texts, ([response]) => response),
    field: Int32Array.from(texts, ([, field]) => field),
    text: texts.map(([, , text]) => text),
  };
  return { ...facts, responses, answers, open_answers };
}
