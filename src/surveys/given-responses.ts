import { isoDate } from '../day.js';
import { answerText } from '../questionnaires/answer-text.js';
import { fieldsOf } from '../questionnaires/fields.js';
import type { Answers, Questionnaire, Role } from '../questionnaires/questionnaire.js';
import { renderCsv } from '../render/csv.js';
import { tableOfRows } from '../report.js';

/** A response that is given by hand. */
export interface GivenResponse {
  /** Who answered, in words that nobody else has who answers on the same day; else null: see `ResponseWriter`. */
  respondent: string | null;
  customer_id?: string | null;
  role?: Role | null;
  /** Days since 1970-01-01. */
  day?: number | null;
  /** By field id. */
  answers: Answers;
}

/** Responses as a CSV that can be imported. */
export function responseCsv(questionnaire: Questionnaire, responses: readonly GivenResponse[]): string {
  const fields = fieldsOf(questionnaire);
  const about = {
    questionnaire: 'text',
    respondent: 'text',
    customer_id: 'text',
    role: 'text',
    date: 'text',
  };
  const columns = { ...about, ...Object.fromEntries(fields.map(({ id }) => [id, 'text'])) };
  const rows = responses.map(({ respondent, customer_id, role, day, answers }) => ({
    questionnaire: questionnaire.id,
    respondent,
    customer_id,
    role,
    date: day === null || day === undefined ? null : isoDate(day),
    ...Object.fromEntries(
      fields.map((field) => {
        const answer = answers.get(field.id);
        return [field.id, answer === undefined ? null : answerText(field, answer)];
      }),
    ),
  }));
  return renderCsv(tableOfRows('responses', columns as Record<string, 'text'>, rows));
}
