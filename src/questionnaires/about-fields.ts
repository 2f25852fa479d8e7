import type { AnswerField } from './fields.js';
import type { Questionnaire } from './questionnaire.js';
import { roleLabels, roleSynonyms } from './words.js';

/** What is said about a respondent is read as answers are. */
const about = {
  part: null,
  label: {},
  dimension: null,
  scale: null,
  anchors: null,
  options: [],
  required: true,
};

/** A text about a respondent, such as the name. */
export function textField(id: string, required: boolean): AnswerField {
  return { ...about, id, question: id, type: 'open', required };
}

/** The day of a response. */
export const dateField: AnswerField = { ...about, id: 'date', question: 'date', type: 'date' };

/** The role of a respondent: one of those that the questionnaire is for. */
export function roleField({ roles }: Questionnaire): AnswerField {
  const options = roles.map((role) => ({
    id: role,
    label: roleLabels[role],
    synonyms: roleSynonyms[role] ?? [],
  }));
  return { ...about, id: 'role', question: 'role', type: 'choice', options };
}
