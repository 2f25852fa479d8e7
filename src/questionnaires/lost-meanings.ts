import { simple } from './answer-coding.js';
import { type AnswerField, fieldsOf } from './fields.js';
import type { Answer, Label, Questionnaire } from './questionnaire.js';

/** What is stored, each different answer once, by field id. Open answers need not be told apart. */
export type AnswersInUse = ReadonlyMap<string, readonly Answer[]>;

/** A question whose stored answers would mean something else. */
export interface LostMeaning {
  question: string;
  /** How it takes answers: `rating 1–5`, `choice: price, place`. */
  before: string;
  /** Null where it is not asked any more. */
  after: string | null;
}

/**
 * The questions whose stored answers a later version of their questionnaire would change the meaning of, because it
 * does not ask them, or in another way. Words, order, dimensions, rules and whatever nobody has answered may change.
 */
export function lostMeanings(
  before: Questionnaire,
  after: Questionnaire,
  inUse: AnswersInUse,
): LostMeaning[] {
  const later = new Map(fieldsOf(after).map((field) => [field.id, field]));
  const lost = new Map<string, LostMeaning>();
  for (const field of fieldsOf(before)) {
    const answers = inUse.get(field.id) ?? [];
    const now = later.get(field.id);
    if (answers.length === 0 || lost.has(field.question)) continue;
    if (now && meansTheSame(field, now, answers)) continue;
    lost.set(field.question, {
      question: field.question,
      before: described(field),
      after: now ? described(now) : null,
    });
  }
  return [...lost.values()];
}

function meansTheSame(before: AnswerField, after: AnswerField, answers: readonly Answer[]): boolean {
  if (after.type !== before.type) return false;
  switch (after.type) {
    case 'rating':
      return String(after.scale) === String(before.scale) && !areTurned(before, after);
    case 'number':
      return answers.every((answer) => isWithin(after, Number(answer)));
    case 'choice':
    case 'multiple_choice': {
      // What is chosen is kept in the order of the options, and some analyses count by it.
      const chosen = new Set(answers.flatMap((answer) => String(answer).split(';')));
      const used = ({ options }: AnswerField) => options.map(({ id }) => id).filter((id) => chosen.has(id));
      return String(used(after)) === String(used(before));
    }
    default:
      return true;
  }
}

/** Whether the words of an end of the scale stand at its other end now: whoever reads them rates the other way round. */
function areTurned({ anchors: before }: AnswerField, { anchors: after }: AnswerField): boolean {
  if (!before || !after) return false;
  const isSame = (one: Label, other: Label) => {
    const words = Object.values(other).map(simple);
    return Object.values(one).some((word) => words.includes(simple(word)));
  };
  return isSame(before[0], after[1]) || isSame(before[1], after[0]);
}

function isWithin({ scale }: AnswerField, value: number): boolean {
  return scale === null || (value >= scale[0] && value <= scale[1]);
}

function described({ type, scale, options }: AnswerField): string {
  if (scale) return `${type} ${scale.join('–')}`;
  const isOwn = type === 'choice' || type === 'multiple_choice';
  return isOwn ? `${type}: ${options.map(({ id }) => id).join(', ')}` : type;
}
