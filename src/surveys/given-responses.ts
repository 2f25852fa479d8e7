import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDate } from '../day.js';
import { answerText } from '../questionnaires/answer-text.js';
import { fieldsOf } from '../questionnaires/fields.js';
import type { Answers, Questionnaire, Role } from '../questionnaires/questionnaire.js';
import { renderCsv } from '../render/csv.js';
import { tableOfRows } from '../report.js';

/** A response that is given by hand. */
export interface GivenResponse {
  /** Who answered, in words that nobody else has who answers on the same day. */
  respondent: string;
  customer_id?: string | null;
  role?: Role | null;
  /** Days since 1970-01-01. */
  day?: number | null;
  /** By field id. */
  answers: Answers;
}

/** Responses as a CSV that can be imported. */
function responseCsv(questionnaire: Questionnaire, responses: readonly GivenResponse[]): string {
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

/** Calls `use` with the path of a CSV of the responses, which is gone afterwards. */
export async function withCsv<T>(
  yaml: string,
  questionnaire: string,
  responses: readonly GivenResponse[],
  use: (path: string) => Promise<T>,
): Promise<T> {
  const { readQuestionnaire } = await import('../questionnaires/read.js');
  const csv = responseCsv(readQuestionnaire(yaml, questionnaire), responses);
  const folder = await mkdtemp(join(tmpdir(), 'clientele-'));
  try {
    const path = join(folder, 'responses.csv');
    await writeFile(path, csv, { mode: 0o600 });
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
