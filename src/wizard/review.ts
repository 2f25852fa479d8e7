import { questionsAsked } from '../questionnaires/asked.js';
import { type AnswerField, fieldsOfQuestion } from '../questionnaires/fields.js';
import type { Question } from '../questionnaires/questionnaire.js';
import type { Step, Wizard } from './wizard.js';

/** A row of the review. */
export interface ReviewRow {
  /** What to type to change it: a letter, or the question's number. */
  key: string;
  /** Where that leads. */
  step: Step;
  /** The question; null for what is said about the respondent. */
  question: Question | null;
  fields: readonly AnswerField[];
}

/** What was entered, to look over. */
export function reviewRows({ questionnaire, answers }: Wizard): ReviewRow[] {
  const about = (key: string, step: Step): ReviewRow => ({ key, step, question: null, fields: [] });
  return [
    about('c', 'customer'),
    ...(questionnaire.roles.length > 1 ? [about('r', 'role')] : []),
    about('d', 'date'),
    about('n', 'respondent'),
    ...questionsAsked(questionnaire, answers).map((question, i): ReviewRow => {
      const fields = fieldsOfQuestion(question);
      return { key: String(i + 1), step: `answer ${fields[0]!.id}`, question, fields };
    }),
  ];
}
