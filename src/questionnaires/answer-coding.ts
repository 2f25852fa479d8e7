import { type AnswerField, isKeptAsText } from './fields.js';
import type { Answer } from './questionnaire.js';

/** What is kept of the option at a position: of kano answers 1 to 5, of yes and no 1 and 0, of others the id. */
export function keptOf({ type, options }: AnswerField, at: number): Answer {
  if (type === 'kano') return at + 1;
  return type === 'yes_no' ? 1 - at : options[at]!.id;
}

/** The position of the option that is the answer; −1 where none is. */
export function positionOf(field: AnswerField, answer: Answer): number {
  return field.options.findIndex((_, at) => keptOf(field, at) === answer);
}

/**
 * An answer as a number: a choice's position among the options (from 0). `NaN` of texts, of several choices, and of
 * what the field does not know, since it was asked in another way once.
 */
export function numberOf(field: AnswerField, answer: Answer): number {
  const { type, options, scale } = field;
  const position = positionOf(field, answer);
  if (type === 'choice') return position < 0 ? Number.NaN : position;
  if (typeof answer !== 'number' || isKeptAsText(field)) return Number.NaN;
  const isKnown =
    options.length > 0
      ? position >= 0
      : scale === null ||
        (scale[0] <= answer && answer <= scale[1] && (type === 'number' || Number.isInteger(answer)));
  return isKnown ? answer : Number.NaN;
}

/**
 * What stands before each option, and is typed for it: its number from 1, of yes and no 1 and 0. Where an option goes
 * by another number, as of `0`, `1`, `2` and `3 or more`, a number could mean two things: there it is the id.
 */
export function keysOf({ type, options }: AnswerField): string[] {
  const numbers = options.map((_, at) => String(type === 'yes_no' ? 1 - at : at + 1));
  const isClear = options.every((option, at) =>
    namesOf(option).every((name) => !/^-?\d+$/.test(name) || numeral(name) === numbers[at]),
  );
  return isClear ? numbers : options.map(({ id }) => id);
}

/** The position of the option with this id, label, synonym or key; −1 where there is none. */
export function optionCalled(field: AnswerField, text: string): number {
  const word = simple(text);
  const named = field.options.findIndex((option) => namesOf(option).includes(word));
  if (named >= 0) return named;
  return keysOf(field).indexOf(numeral(word));
}

/** A whole number without leading zeros; another word as it is. */
function numeral(word: string): string {
  return word.replace(/^0+(?=\d+$)/, '');
}

/** What an option is called, as `simple` has it. */
export function namesOf({ id, label, synonyms = [] }: AnswerField['options'][number]): string[] {
  return [id, ...Object.values(label), ...synonyms].map(simple);
}

/** A word as words are compared: full width like half width, upper case like lower case; blanks do not count. */
export function simple(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
