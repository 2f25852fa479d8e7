import { fail } from '../../problem.js';
import type { Question, Questionnaire, QuestionType } from '../../questionnaires/questionnaire.js';

/** @throws ProblemError `no_such_question` where there is none of the type */
export function questionsOf(questionnaire: Questionnaire, type: QuestionType): Question[] {
  questionOf(questionnaire, type, null);
  return questionnaire.questions.filter((question) => question.type === type);
}

/**
 * The question that an analysis is about: the one that is asked for, or else the first of its type.
 *
 * @throws ProblemError `no_such_question`
 */
export function questionOf(
  { questions, id }: Questionnaire,
  type: QuestionType,
  wanted: string | null,
): Question {
  const suitable = questions.filter((question) => question.type === type);
  const found = wanted === null ? suitable[0] : suitable.find((question) => question.id === wanted);
  const names = suitable.map((question) => question.id).join(', ') || '–';
  return found ?? fail('no_such_question', { value: wanted ?? type, args: { questionnaire: id, names } });
}
