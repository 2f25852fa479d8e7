import type { Answer, Choice, Label, Question, Questionnaire, Scale } from './questionnaire.js';
import { kanoFeelings, partLabels, yesNo } from './words.js';

export type AnswerType =
  | 'rating'
  | 'kano'
  | 'choice'
  | 'multiple_choice'
  | 'yes_no'
  | 'number'
  | 'date'
  | 'open';

export type Part = keyof typeof partLabels;

/** One answer that a questionnaire asks for, and one column of its CSV: a question, or half of a pair. Plain data. */
export interface AnswerField {
  /** The question's id; of a pair with its part: `ITEM.expected`. */
  id: string;
  /** The question's id. */
  question: string;
  part: Part | null;
  type: AnswerType;
  /** The question as a column is headed; of a pair with the part's word. */
  label: Label;
  dimension: string | null;
  scale: Scale | null;
  anchors: Question['anchors'];
  /** What can be answered, in order: of choices, yes/no and kano. */
  options: readonly (Choice & { synonyms?: readonly string[] })[];
  required: boolean;
}

const pairs: Readonly<Partial<Record<Question['type'], readonly [Part, Part]>>> = {
  expectation: ['expected', 'perceived'],
  importance: ['importance', 'performance'],
  kano: ['functional', 'dysfunctional'],
};

/** Everything that a questionnaire asks for, in its order. */
export function fieldsOf({ questions }: Pick<Questionnaire, 'questions'>): AnswerField[] {
  return questions.flatMap(fieldsOfQuestion);
}

/** One field; of a pair, two. */
export function fieldsOfQuestion(question: Question): AnswerField[] {
  const parts = pairs[question.type] ?? [null];
  const { id, text, dimension, anchors, required } = question;
  return parts.map((part) => ({
    id: part === null ? id : `${id}.${part}`,
    question: id,
    part,
    type: answerType(question.type),
    label: part === null ? text : partLabel(text, partLabels[part]),
    dimension,
    scale: question.type === 'nps' ? [0, 10] : question.scale,
    anchors,
    options: optionsOf(question),
    required,
  }));
}

function answerType(type: Question['type']): AnswerType {
  return type === 'nps' || type === 'expectation' || type === 'importance' ? 'rating' : type;
}

function optionsOf({ type, options }: Question): AnswerField['options'] {
  return type === 'yes_no' ? yesNo : type === 'kano' ? kanoFeelings : options;
}

/** A text without a language gets the part's word in each of ours. */
function partLabel(text: Label, part: Label): Label {
  const { und, ...byLanguage } = text;
  const texts =
    und === undefined ? byLanguage : Object.fromEntries(Object.keys(part).map((tag) => [tag, und]));
  return Object.fromEntries(
    Object.entries(texts).map(([language, words]) => [language, `${words} – ${part[language] ?? part.en}`]),
  );
}

/**
 * An answer as a number: a choice's position among the options (from 0). `NaN` of texts, of several choices, and of
 * what the field does not know, since it was asked in another way once.
 */
export function numberOf({ type, options, scale }: AnswerField, answer: Answer): number {
  if (type === 'choice') {
    const position = options.findIndex(({ id }) => id === answer);
    return position < 0 ? Number.NaN : position;
  }
  if (typeof answer !== 'number' || type === 'multiple_choice' || type === 'open') return Number.NaN;
  const [lowest, highest] = bounds[type] ?? scale ?? [-Infinity, Infinity];
  const isKnown = answer >= lowest && answer <= highest && (type === 'number' || Number.isInteger(answer));
  return isKnown ? answer : Number.NaN;
}

/** Of the numbers that stand for options. */
const bounds: Readonly<Partial<Record<AnswerType, Scale>>> = { yes_no: [0, 1], kano: [1, 5] };

/** Whether answers are kept as texts: as the ids of options, or as they were written. */
export function isKeptAsText({ type }: AnswerField): boolean {
  return type === 'choice' || type === 'multiple_choice' || type === 'open';
}
