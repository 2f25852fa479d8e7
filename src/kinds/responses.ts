import { fieldsOf } from '../questionnaires/fields.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import { responseHeaders } from '../questionnaires/response-headers.js';
import { roleLabels, roleSynonyms } from '../questionnaires/words.js';
import type { Field, Fields, Headers, Kind } from './kind.js';

/** What a response has beside its answers. */
const about = {
  questionnaire: { type: 'choice', headers: responseHeaders.questionnaire },
  respondent: { type: 'text', headers: responseHeaders.respondent },
  customer_id: { type: 'customer', headers: responseHeaders.customer_id },
  role: { type: 'choice', choices: wordsOfRoles(), headers: responseHeaders.role },
  date: { type: 'date', headers: responseHeaders.date },
} as const satisfies Fields;

/** The long form: an answer per row. */
const single = {
  question: { type: 'question', required: true, headers: responseHeaders.question },
  answer: { type: 'answer', required: true, headers: responseHeaders.answer },
} as const satisfies Fields;

export const responses: Kind = {
  name: 'responses',
  summary: {
    en: 'what they answered: one row per response to a questionnaire, or per answer',
    'zh-CN': '问卷答卷：每份答卷一行，或每个回答一行',
  },
  fields: { ...about, ...single },
  storage: { layout: 'responses', table: 'responses', values: [] },
};

/** The kind of responses to one questionnaire; a long one has a row per answer, else there is a column per answer. */
export function responsesTo(questionnaire: Questionnaire, isLong: boolean): Kind {
  const fields = fieldsOf(questionnaire);
  const columns: Fields = isLong
    ? {
        question: { ...single.question, answers: fields },
        answer: { ...single.answer, answers: fields, spoils: true },
      }
    : Object.fromEntries(
        fields.map((field): [string, Field] => [
          field.id,
          { type: 'answer', headers: headersOf(field.label), answers: [field] },
        ]),
      );
  const { questionnaire: belongs, respondent, ...rest } = about;
  return {
    ...responses,
    storage: { layout: 'responses', table: 'responses', values: [], to: questionnaire },
    fields: {
      questionnaire: { ...belongs, choices: { [questionnaire.id]: Object.values(questionnaire.title) } },
      // Without a name nobody could tell which answers belong together.
      respondent: { ...respondent, required: isLong },
      ...rest,
      role: { ...about.role, choices: wordsOfRoles(questionnaire.roles), spoils: isLong },
      ...columns,
    },
  };
}

function headersOf({ en, 'zh-CN': chinese, ...others }: Readonly<Record<string, string>>): Headers {
  const list = (text: string | undefined) => (text === undefined ? [] : [text]);
  return { en: list(en), 'zh-CN': list(chinese), 'zh-TW': Object.values(others) };
}

function wordsOfRoles(roles: Questionnaire['roles'] = Object.keys(roleLabels) as Questionnaire['roles']) {
  return Object.fromEntries(
    roles.map((role) => [role, [...Object.values(roleLabels[role]), ...(roleSynonyms[role] ?? [])]]),
  );
}
