import type { AnswerField } from '../questionnaires/fields.js';

/**
 * What to do with a number as soon as it is typed, without Enter: take it if it is an answer and no longer one
 * begins with it; refuse it if none does. On a scale of 1–5 every digit is taken; on 0–10 every digit but 1,
 * which may become 10.
 */
export function atOnce(field: AnswerField, typed: string): 'take' | 'refuse' | 'wait' {
  const text = typed.normalize('NFKC').trim();
  const beginning = numbersOf(field).filter((number) => number.startsWith(text));
  if (beginning.length === 1 && beginning[0] === text) return 'take';
  return field.type === 'rating' && /^\d+$/.test(text) && beginning.length === 0 ? 'refuse' : 'wait';
}

/** The numbers that answer a field: ratings, or those of its options. */
function numbersOf({ type, scale, options }: AnswerField): string[] {
  if (type === 'yes_no') return ['1', '0'];
  if (type === 'choice' || type === 'kano') return options.map((_, i) => String(i + 1));
  if (type !== 'rating') return [];
  const [lowest, highest] = scale!;
  return Array.from({ length: highest - lowest + 1 }, (_, i) => String(lowest + i));
}
