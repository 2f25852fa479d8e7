import { nearest } from '../yaml/nearest.js';
import type { Path, YamlSource } from '../yaml/source.js';
import { isWithin } from './asked.js';
import { type AnswerField, fieldsOfQuestion } from './fields.js';
import type { Answer, Bounds, Condition, Question } from './questionnaire.js';
import { readAnswer } from './read-answer.js';
import type { Written, WrittenQuestion } from './shape.js';

/**
 * The questions with their skip rules: each is about an earlier answer, in the form in which answers are kept.
 *
 * @throws ProblemError `questionnaire_when_…`
 */
export function readConditions(
  { questions: written }: Written,
  questions: readonly Question[],
  source: YamlSource,
): Question[] {
  const earlier = new Map<string, AnswerField>();
  const later = new Set(questions.flatMap(fieldsOfQuestion).map(({ id }) => id));
  return questions.map((question, i) => {
    const { when } = written[i]!;
    const path: Path = ['questions', i, 'when'];
    const condition = when ? readCondition(when, earlier, later, path, source) : null;
    for (const field of fieldsOfQuestion(question)) earlier.set(field.id, field);
    return { ...question, when: condition };
  });
}

function readCondition(
  { question, is, from, to }: NonNullable<WrittenQuestion['when']>,
  earlier: ReadonlyMap<string, AnswerField>,
  all: ReadonlySet<string>,
  path: Path,
  source: YamlSource,
): Condition {
  const field = earlier.get(question);
  if (!field) {
    if (all.has(question)) source.refuse('questionnaire_when_later', [...path, 'question']);
    source.refuse('questionnaire_when_unknown', [...path, 'question'], {
      nearest: nearest(question, [...earlier.keys()]),
    });
  }
  const bounds = { from, to };
  const isBounded = from !== null || to !== null;
  if (isBounded) checkBounds(field, bounds, path, source);
  const wanted = is === undefined || is === null ? null : [is].flat();
  if (wanted ? wanted.length === 0 : !isBounded) source.refuse('questionnaire_when_empty', path);
  if (!wanted) return { question, is: null, ...bounds };
  const answers = wanted.map((each, at): Answer => {
    const reading = readAnswer(field, String(each));
    if ('answer' in reading && reading.answer !== '') return reading.answer;
    const where = Array.isArray(is) ? [...path, 'is', at] : [...path, 'is'];
    return source.refuse('questionnaire_when_answer', where, { question, answers: possibleAnswers(field) });
  });
  const within = answers.filter((answer) => isWithin(answer, bounds));
  if (within.length === 0) source.refuse('questionnaire_when_outside', path);
  return { question, is: within, from: null, to: null };
}

/** Bounds are answers themselves, and leave room between them. */
function checkBounds(field: AnswerField, { from, to }: Bounds, path: Path, source: YamlSource): void {
  const { id: question, type, scale } = field;
  if (type !== 'rating' && type !== 'number') source.refuse('questionnaire_when_bounds', path, { question });
  for (const [key, bound] of Object.entries({ from, to })) {
    if (bound === null) continue;
    const isAnswer = isWithin(bound, { from: scale?.[0] ?? null, to: scale?.[1] ?? null });
    if (isAnswer && (type === 'number' || Number.isInteger(bound))) continue;
    source.refuse('questionnaire_when_answer', [...path, key], { question, answers: possibleAnswers(field) });
  }
  if (from !== null && to !== null && from > to)
    source.refuse('questionnaire_when_order', [...path, 'from'], { from, to });
}

/** What answers a field, in few words: the ids of options, or the scale. */
export function possibleAnswers({ type, options, scale }: AnswerField): string {
  if (type === 'date') return '2026-03-05';
  return options.length > 0 ? options.map(({ id }) => id).join(', ') : (scale?.join('–') ?? '…');
}
