import { isoDate } from '../day.js';
import type { AnswerField } from './fields.js';
import type { Answer } from './questionnaire.js';

/**
 * An answer as a file holds it: numbers, ISO dates and ids, which are read back as they were. One that the field does
 * not know, since it was asked in another way once, is as it is kept.
 */
export function answerText({ type, options }: AnswerField, answer: Answer): string {
  if (typeof answer === 'string') return answer;
  const written = type === 'date' ? isoDate(answer) : options[positionOf(type, answer)]?.id;
  return written ?? String(answer);
}

/** Of what is kept as a number and stands for an option; of other numbers −1. */
function positionOf(type: AnswerField['type'], answer: number): number {
  if (type === 'yes_no') return 1 - answer;
  return type === 'kano' ? answer - 1 : -1;
}
