import { type DateOrder, readDay } from '../csv/day.js';
import { readNumber } from '../csv/number.js';
import type { Decimal } from '../csv/numeral.js';
import { keptOf, optionCalled, simple } from './answer-coding.js';
import type { AnswerField } from './fields.js';
import type { Answer, Label } from './questionnaire.js';

/** The answer as it is kept, or why it is none: a key of `rejects` in the text catalogue. */
export type AnswerReading = { answer: Answer } | { code: string };

/** How numbers and dates are written. */
export interface Writing {
  decimal: Decimal;
  order: DateOrder;
}

const usual: Writing = { decimal: '.', order: 'ymd' };

/**
 * Reads what a respondent answered to one field: numbers with digits of any width, options by id, by label in
 * any language or by their key, yes and no in many words. `text` is not blank.
 */
export function readAnswer(field: AnswerField, text: string, writing = usual): AnswerReading {
  switch (field.type) {
    case 'rating':
      return readRating(field, text);
    case 'number':
      return within(field, readNumber(text, writing.decimal), 'not_a_number');
    case 'date':
      return within(field, readDay(text, writing.order), 'not_a_date');
    case 'open':
      return { answer: text.trim() };
    case 'multiple_choice':
      return readChoices(field, text);
    default:
      return readChoice(field, text);
  }
}

/** A whole number on the scale, perhaps with the word for points; or what an end of the scale is called. */
function readRating(field: AnswerField, text: string): AnswerReading {
  const anchor = field.anchors?.findIndex((label) => isCalled(label, text)) ?? -1;
  if (anchor >= 0) return { answer: field.scale![anchor]! };
  const [, digits] = /^'?([+-]?\d{1,15}(?:[.,]\d{1,15})?)\s*(?:分|points?)?$/.exec(simple(text)) ?? [];
  const value = digits === undefined ? Number.NaN : Number(digits.replace(',', '.'));
  if (!Number.isNaN(value) && !Number.isInteger(value)) return { code: 'not_whole' };
  return within(field, value, 'not_a_number');
}

function within({ scale, type }: AnswerField, value: number, code: string): AnswerReading {
  if (Number.isNaN(value)) return { code };
  if (!Number.isFinite(value)) return { code: 'number_too_large' };
  const isOutside = scale !== null && type !== 'date' && (value < scale[0] || value > scale[1]);
  return isOutside ? { code: 'out_of_range' } : { answer: value };
}

function readChoice(field: AnswerField, text: string): AnswerReading {
  const at = optionCalled(field, text);
  return at < 0 ? { code: 'not_a_choice' } : { answer: keptOf(field, at) };
}

/** Labels may hold commas: they part options only where nothing else makes sense of the text. */
function readChoices(field: AnswerField, text: string): AnswerReading {
  for (const separator of [/[;；|\n]/, /[;；|\n、]/, /[;；|\n、,，]/]) {
    const chosen = text
      .split(separator)
      .filter((part) => part.trim() !== '')
      .map((part) => optionCalled(field, part));
    if (chosen.length === 0 || chosen.includes(-1)) continue;
    const ids = field.options.filter((_, at) => chosen.includes(at)).map(({ id }) => id);
    return { answer: ids.join(';') };
  }
  return { code: 'not_a_choice' };
}

function isCalled(label: Label, text: string): boolean {
  const word = simple(text);
  return Object.values(label).some((each) => simple(each) === word);
}
