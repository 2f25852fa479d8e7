import { AnswerColumn } from '../../src/answer-column.js';
import type { Facts, Responses, SurveyAnswers } from '../../src/facts.js';
import { numberOf } from '../../src/questionnaires/answer-coding.js';
import { fieldsOf } from '../../src/questionnaires/fields.js';
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
  const fields = new Map(fieldsOf(questionnaire).map((field) => [field.id, field]));
  for (const id of known.flatMap(({ answers }) => Object.keys(answers))) {
    if (!fields.has(id)) throw new Error(`the questionnaire has no field ${id}`);
  }
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
    numbers: (ids, otherwise) =>
      ids.map((id, field) => {
        const column = new AnswerColumn(known.length);
        known.forEach(({ answers }, response) => {
          if (!(id in answers)) return;
          const number = numberOf(fields.get(id)!, answers[id]);
          if (Number.isNaN(number)) otherwise?.(response, field, answers[id]);
          else column.set(response, number);
        });
        return column;
      }),
    texts(ids) {
      const found = known.flatMap(({ answers }, response) =>
        ids.flatMap((id, field) => (id in answers ? [{ response, field, text: String(answers[id]) }] : [])),
      );
      return {
        response: Int32Array.from(found, ({ response }) => response),
        field: Int32Array.from(found, ({ field }) => field),
        text: found.map(({ text }) => text),
      };
    },
  };
  return { ...facts, responses, answers };
}
