import * as v from 'valibot';
import { dateField, roleField } from '../questionnaires/about-fields.js';
import { missingFields } from '../questionnaires/asked.js';
import { possibleAnswers } from '../questionnaires/conditions.js';
import { type AnswerField, fieldsOf } from '../questionnaires/fields.js';
import type { Answer, Questionnaire, Role } from '../questionnaires/questionnaire.js';
import { readAnswer } from '../questionnaires/read-answer.js';
import { nearest } from '../yaml/nearest.js';
import { checkShape, map, text } from '../yaml/shape.js';
import { readYaml, type YamlSource } from '../yaml/source.js';
import type { GivenResponse } from './given-responses.js';

/** A response as a file of answers has it. */
const shape = map({
  respondent: v.nullish(text("'17'"), null),
  customer_id: v.nullish(text("'C001'"), null),
  role: v.nullish(text('customer'), null),
  date: v.nullish(text('2026-03-05'), null),
  answers: v.custom<Record<string, unknown>>(
    (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
    '{ID: ANSWER, …}',
  ),
});

/**
 * Reads one response, or a list of them, from YAML or JSON.
 *
 * @throws ProblemError `yaml_…`, `document_…` or `answers_…`, with line, key and value as written
 */
export function readAnswersFile(
  content: string,
  file: string,
  questionnaire: Questionnaire,
): GivenResponse[] {
  const source = readYaml(content, file);
  const { data } = source;
  const parts = Array.isArray(data) ? data.map((each, i) => partOf(source, each, i)) : [source];
  const known = new Set<string>();
  return parts.map((part) => {
    const response = readResponse(part, questionnaire);
    const { respondent, customer_id, day } = response;
    const key = JSON.stringify([respondent, customer_id, day]);
    if (respondent !== null && known.has(key)) part.refuse('answers_twice', ['respondent']);
    known.add(key);
    return response;
  });
}

/** One response of a list, as a source of its own. */
function partOf(source: YamlSource, data: unknown, i: number): YamlSource {
  return { data, refuse: (code, path, args) => source.refuse(code, [i, ...path], args) };
}

function readResponse(source: YamlSource, questionnaire: Questionnaire): GivenResponse {
  const written = checkShape(source, shape, 'clientele survey enter --help');
  const about = (key: 'role' | 'date', field: AnswerField) => {
    const value = written[key];
    return value === null ? null : read(field, value, [key], source);
  };
  const role = about('role', roleField(questionnaire)) as Role | null;
  const day = about('date', dateField) as number | null;
  const fields = new Map(fieldsOf(questionnaire).map((field) => [field.id, field]));
  const answers = new Map<string, Answer>();
  for (const [id, value] of Object.entries(written.answers)) {
    const path = ['answers', id];
    const field = fields.get(id);
    if (!field) {
      const ids = [...fields.keys()];
      return source.refuse('answers_key_unknown', path, {
        nearest: nearest(id, ids),
        fields: ids.join(', '),
      });
    }
    const words = Array.isArray(value) ? value.join(';') : String(value ?? '');
    if (words.trim() !== '') answers.set(id, read(field, words, path, source));
  }
  const [missing] = missingFields(questionnaire, answers);
  if (missing) source.refuse('answers_missing', ['answers'], { field: missing.id });
  if (answers.size === 0) source.refuse('answers_empty', ['answers']);
  const { respondent, customer_id } = written;
  return { respondent, customer_id, role, day, answers };
}

function read(field: AnswerField, words: string, path: string[], source: YamlSource): Answer {
  const reading = readAnswer(field, words);
  if ('answer' in reading) return reading.answer;
  return source.refuse('answers_refused', path, { reason: reading.code, expected: possibleAnswers(field) });
}
