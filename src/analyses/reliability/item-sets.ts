import { type AnswerField, fieldsOfQuestion, type Part } from '../../questionnaires/fields.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';

/** Ratings that belong together: of a questionnaire that asks for pairs, each half is a scale. */
export interface ItemSet {
  measure: 'rating' | Part;
  fields: readonly AnswerField[];
}

export function itemSetsOf({ questions }: Questionnaire): ItemSet[] {
  // How likely a recommendation is, is a result of what the others measure.
  const fields = questions
    .filter(({ type }) => type !== 'nps')
    .flatMap(fieldsOfQuestion)
    .filter(({ type }) => type === 'rating');
  const measures = [...new Set(fields.map(({ part }) => part ?? 'rating'))];
  return measures.map((measure) => ({
    measure,
    fields: fields.filter(({ part }) => (part ?? 'rating') === measure),
  }));
}
