import type { AnswerField } from '../questionnaires/fields.js';

/**
 * Whether a number is an answer as soon as it is typed, without Enter: it is one, and no longer one begins with
 * it. On a scale of 1–5 every digit is; on 0–10 every digit but 1, which may become 10.
 */
export function isTakenAtOnce(field: AnswerField, typed: string): boolean {
  const text = typed.normalize('NFKC');
  const numbers = numbersOf(field);
  return numbers.includes(text) && !numbers.some((each) => each !== text && each.startsWith(text));
}

/** The numbers that answer a field: ratings, or those of its options. */
function numbersOf({ type, scale, options }: AnswerField): string[] {
  if (type === 'yes_no') return ['1', '0'];
  if (type === 'choice' || type === 'kano') return options.map((_, i) => String(i + 1));
  if (type !== 'rating') return [];
  const [lowest, highest] = scale!;
  return Array.from({ length: highest - lowest + 1 }, (_, i) => String(lowest + i));
}
