import { nearest } from '../yaml/nearest.js';
import type { Path, YamlSource } from '../yaml/source.js';
import { type AnswerField, fieldsOfQuestion } from './fields.js';
import type { Answer, Condition, Question } from './questionnaire.js';
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
  if (is === undefined || is === null) {
    if (from === null && to === null) source.refuse('questionnaire_when_empty', path);
    const isCounted = field.type === 'rating' || field.type === 'number';
    if (!isCounted) source.refuse('questionnaire_when_bounds', path, { question });
    return { question, is: null, from, to };
  }
  const wanted = Array.isArray(is) ? is : [is];
  const answers = wanted.flatMap((each, at): Answer[] => {
    const reading = readAnswer(field, String(each));
    if ('answer' in reading) return [reading.answer];
    const where = Array.isArray(is) ? [...path, 'is', at] : [...path, 'is'];
    return source.refuse('questionnaire_when_answer', where, { question, answers: possibleAnswers(field) });
  });
  return { question, is: answers, from, to };
}

/** What answers a field, in few words: the ids of options, or the scale. */
export function possibleAnswers({ type, options, scale }: AnswerField): string {
  if (type === 'date') return '2026-03-05';
  return options.length > 0 ? options.map(({ id }) => id).join(', ') : (scale?.join('–') ?? '…');
}
