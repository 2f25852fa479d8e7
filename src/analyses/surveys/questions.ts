import { fail } from '../../problem.js';
import { fieldsOf } from '../../questionnaires/fields.js';
import type { Question, Questionnaire, QuestionType } from '../../questionnaires/questionnaire.js';

/** @throws ProblemError `no_such_questions` where there is none of the type */
export function questionsOfType({ id, questions }: Questionnaire, type: QuestionType): Question[] {
  const found = questions.filter((question) => question.type === type);
  return found.length > 0 ? found : fail('no_such_questions', { value: id, args: { type } });
}

/** The answer fields that an analysis knows by their ids. @throws ProblemError `questions_missing` */
export function requireFields(questionnaire: Questionnaire, ids: readonly string[], preset: string): void {
  const known = new Set(fieldsOf(questionnaire).map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return;
  fail('questions_missing', { value: questionnaire.id, args: { questions: missing.join(', '), preset } });
}
