import { type AnswerField, fieldsOfQuestion } from './fields.js';
import type { Answer, Answers, Bounds, Condition, Question, Questionnaire } from './questionnaire.js';

/** The questions that are asked, given the answers so far: a rule about a question that is not asked does not hold. */
export function questionsAsked({ questions }: Questionnaire, answers: Answers): Question[] {
  const asked: Question[] = [];
  const fields = new Set<string>();
  for (const question of questions) {
    const { when } = question;
    if (when && !(fields.has(when.question) && holds(when, answers))) continue;
    asked.push(question);
    for (const { id } of fieldsOfQuestion(question)) fields.add(id);
  }
  return asked;
}

/** The answer fields that are asked for, given the answers so far. */
export function fieldsAsked(questionnaire: Questionnaire, answers: Answers): AnswerField[] {
  return questionsAsked(questionnaire, answers).flatMap(fieldsOfQuestion);
}

/** Fields that are asked for and required, and not answered. */
export function missingFields(questionnaire: Questionnaire, answers: Answers): AnswerField[] {
  return fieldsAsked(questionnaire, answers).filter(({ id, required }) => required && !answers.has(id));
}

/** The answers without those to questions that are not asked: what stays when an earlier answer has changed. */
export function answersAsked(questionnaire: Questionnaire, answers: Answers): Answers {
  const asked = fieldsAsked(questionnaire, answers).filter(({ id }) => answers.has(id));
  return new Map(asked.map(({ id }) => [id, answers.get(id)!]));
}

function holds({ question, is, ...bounds }: Condition, answers: Answers): boolean {
  const answer = answers.get(question);
  if (answer === undefined) return false;
  if (!is) return isWithin(answer, bounds);
  const given = typeof answer === 'string' ? [answer, ...answer.split(';')] : [answer];
  return given.some((each) => is.includes(each));
}

/** Whether an answer that is a number lies within bounds. */
export function isWithin(answer: Answer, { from, to }: Bounds): boolean {
  return (from === null || Number(answer) >= from) && (to === null || Number(answer) <= to);
}
