import { fail } from '../../problem.js';
import type { Question, Questionnaire, QuestionType } from '../../questionnaires/questionnaire.js';

/** @throws ProblemError `no_question_of_type` */
export function questionsOf(questionnaire: Questionnaire, type: QuestionType): Question[] {
  questionOf(questionnaire, type, null);
  return questionnaire.questions.filter((question) => question.type === type);
}

/**
 * The question that an analysis is about: the one that is asked for, or else the first of its type.
 *
 * @throws ProblemError `no_question_of_type`, `no_such_question`
 */
export function questionOf(
  { questions, id }: Questionnaire,
  type: QuestionType,
  wanted: string | null,
): Question {
  const suitable = questions.filter((question) => question.type === type);
  if (suitable.length === 0) fail('no_question_of_type', { value: id, args: { type } });
  if (wanted === null) return suitable[0];
  const names = suitable.map((question) => question.id).join(', ');
  const found = suitable.find((question) => question.id === wanted);
  return found ?? fail('no_such_question', { value: wanted, args: { questionnaire: id, names } });
}
