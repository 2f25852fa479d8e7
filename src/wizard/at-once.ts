import { keysOf, namesOf } from '../questionnaires/answer-coding.js';
import type { AnswerField } from '../questionnaires/fields.js';
import { readAnswer } from '../questionnaires/read-answer.js';

/**
 * What to do with a number as soon as it is typed, without Enter: take it if it is an answer and no longer one
 * begins with it; refuse it if none does. On a scale of 1–5 every digit is taken; on 0–10 every digit but 1,
 * which may become 10.
 */
export function atOnce(field: AnswerField, typed: string): 'take' | 'refuse' | 'wait' {
  const text = typed.normalize('NFKC').trim();
  const beginning = numbersOf(field).filter((number) => number.startsWith(text));
  const isWhole = beginning.length === 1 && beginning[0] === text;
  if (isWhole && 'answer' in readAnswer(field, text)) return 'take';
  return field.type === 'rating' && /^\d+$/.test(text) && beginning.length === 0 ? 'refuse' : 'wait';
}

/** The numbers that answer a field or begin to: ratings, keys of options, and labels like `10 or more`. */
function numbersOf(field: AnswerField): string[] {
  if (field.type === 'multiple_choice') return [];
  if (field.type !== 'rating') {
    const numbers = field.options.flatMap(namesOf).flatMap((name) => /^-?\d+/.exec(name) ?? []);
    return [...new Set([...keysOf(field).filter((key) => /^-?\d/.test(key)), ...numbers])];
  }
  const [lowest, highest] = field.scale!;
  return Array.from({ length: highest - lowest + 1 }, (_, i) => String(lowest + i));
}
