import { simplify } from '../csv/header.js';
import { nearest } from '../yaml/nearest.js';
import type { Path, YamlSource } from '../yaml/source.js';
import { fieldsOfQuestion } from './fields.js';
import type { Label, Question, Questionnaire, QuestionType } from './questionnaire.js';
import { responseHeaders } from './response-headers.js';

/** What must hold between the parts of a questionnaire. @throws ProblemError `questionnaire_…` */
export function checkRules(questionnaire: Questionnaire, source: YamlSource): void {
  checkNames(questionnaire, source);
  checkDimensions(questionnaire, source);
  for (const [i, question] of questionnaire.questions.entries()) checkParts(question, i, source);
}

/** Refuses a name that another owner has; an owner may have it twice, in two languages. */
function distinct(source: YamlSource) {
  const owners = new Map<string, unknown>();
  return (name: string, owner: unknown, path: Path) => {
    const known = owners.get(simplify(name));
    if (known !== undefined && known !== owner) source.refuse('questionnaire_duplicate', path);
    owners.set(simplify(name), owner);
  };
}

function inEveryLanguage(label: Label, path: Path, take: (text: string, path: Path) => void): void {
  for (const [language, text] of Object.entries(label)) {
    take(text, language === 'und' ? path : [...path, language]);
  }
}

/** Ids and texts head columns, where each must be known from the others and from a response's own. */
function checkNames({ questions, dimensions }: Questionnaire, source: YamlSource): void {
  const header = distinct(source);
  for (const [id, headers] of Object.entries(responseHeaders)) {
    for (const name of [id, ...Object.values(headers).flat()]) header(name, responseHeaders, []);
  }
  for (const [i, question] of questions.entries()) {
    header(question.id, question, ['questions', i, 'id']);
  }
  for (const [i, question] of questions.entries()) {
    for (const { label } of fieldsOfQuestion(question))
      inEveryLanguage(label, ['questions', i, 'text'], (text, path) => header(text, question, path));
    const option = distinct(source);
    for (const [j, each] of question.options.entries())
      option(each.id, each, ['questions', i, 'options', j, 'id']);
    for (const [j, each] of question.options.entries()) {
      const path = ['questions', i, 'options', j, 'label'];
      inEveryLanguage(each.label, path, (text, at) => option(text, each, at));
    }
  }
  const dimension = distinct(source);
  for (const [i, each] of dimensions.entries()) dimension(each.id, each, ['dimensions', i, 'id']);
}

/** Dimensions exist, have questions, and all have a weight or none has. */
function checkDimensions({ questions, dimensions }: Questionnaire, source: YamlSource): void {
  const ids = dimensions.map(({ id }) => id);
  for (const [i, { dimension }] of questions.entries()) {
    if (dimension === null || ids.includes(dimension)) continue;
    source.refuse('questionnaire_dimension_unknown', ['questions', i, 'dimension'], {
      nearest: nearest(dimension, ids),
    });
  }
  const measured = new Set(questions.map(({ dimension }) => dimension));
  const empty = ids.findIndex((id) => !measured.has(id));
  if (empty >= 0) source.refuse('questionnaire_dimension_empty', ['dimensions', empty, 'id']);
  const weighted = dimensions.filter(({ weight }) => weight !== null);
  if (weighted.length === 0) return;
  const without = dimensions.findIndex(({ weight }) => weight === null);
  if (without >= 0)
    source.refuse('questionnaire_weight_missing', ['dimensions', without], { id: ids[without]! });
  if (weighted.every(({ weight }) => weight === 0))
    source.refuse('questionnaire_weights_zero', ['dimensions', 0, 'weight']);
}

const rated: readonly QuestionType[] = ['rating', 'expectation', 'importance'];
const chosen: readonly QuestionType[] = ['choice', 'multiple_choice'];

/** A question has what its type needs, and nothing that its type has no use for. */
function checkParts({ type, scale, anchors, options }: Question, i: number, source: YamlSource): void {
  const path: Path = ['questions', i];
  const useless = (key: string) => source.refuse('questionnaire_key_useless', [...path, key], { type });
  if (rated.includes(type)) {
    if (!scale) source.refuse('questionnaire_scale_missing', path, { type });
    const isDrawn = scale.every(Number.isInteger) && scale[1] - scale[0] <= 100;
    if (!isDrawn) source.refuse('questionnaire_scale_whole', [...path, 'scale']);
  } else if (scale && type !== 'number') useless('scale');
  if (anchors && !rated.includes(type) && type !== 'nps') useless('anchors');
  if (chosen.includes(type)) {
    if (options.length < 2) source.refuse('questionnaire_options_missing', path, { type });
  } else if (options.length > 0) useless('options');
}
