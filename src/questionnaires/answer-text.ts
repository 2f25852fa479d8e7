import { isoDate } from '../day.js';
import { positionOf } from './answer-coding.js';
import type { AnswerField } from './fields.js';
import type { Answer } from './questionnaire.js';

/** An answer as a file holds it: numbers, ISO dates and ids, which are read back as they were. */
export function answerText(field: AnswerField, answer: Answer): string {
  if (typeof answer === 'string') return answer;
  if (field.type === 'date') return isoDate(answer) ?? '';
  return field.options[positionOf(field, answer)]?.id ?? String(answer);
}
