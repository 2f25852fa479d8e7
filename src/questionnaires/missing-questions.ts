import type { Questionnaire, QuestionType } from './questionnaire.js';

/** Questions that an analysis knows by their ids, and what type each has to be of. */
export type WantedQuestions = Readonly<Record<string, QuestionType>>;

/** The ids of the questions that a questionnaire does not ask, or asks in another way. */
export function missingQuestions({ questions }: Questionnaire, wanted: WantedQuestions): string[] {
  const typeOf = new Map(questions.map(({ id, type }) => [id, type]));
  return Object.keys(wanted).filter((id) => typeOf.get(id) !== wanted[id]);
}
