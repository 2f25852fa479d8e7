import { isoDate } from '../day.js';
import { positionOf } from './answer-coding.js';
import type { AnswerField } from './fields.js';
import type { Answer } from './questionnaire.js';

/**
 * An answer as a file holds it: numbers, ISO dates and ids, which are read back as they were. One that the field does
 * not know, since it was asked in another way once, is as it is kept.
 */
export function answerText(field: AnswerField, answer: Answer): string {
  if (typeof answer === 'string') return answer;
  const written = field.type === 'date' ? isoDate(answer) : field.options[positionOf(field, answer)]?.id;
  return written ?? String(answer);
}
