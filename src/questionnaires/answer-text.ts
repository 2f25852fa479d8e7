import { isoDate } from '../day.js';
import type { AnswerField } from './fields.js';
import type { Answer } from './questionnaire.js';

/** An answer as a file holds it: numbers, ISO dates and ids, which are read back as they were. */
export function answerText({ type, options }: AnswerField, answer: Answer): string {
  if (typeof answer === 'string') return answer;
  if (type === 'date') return isoDate(answer) ?? '';
  if (type === 'yes_no') return answer === 1 ? 'yes' : 'no';
  return type === 'kano' ? options[answer - 1]!.id : String(answer);
}
