import type { Document } from '../options.js';
import { presets } from './presets/index.js';
import type { Questionnaire, QuestionType } from './questionnaire.js';

/**
 * What an option that names a questionnaire takes; where it is not given, the only one in the database that asks a
 * question of one of these types.
 */
export function questionnaireWith(...types: QuestionType[]): Document<Questionnaire> {
  return {
    read: readQuestionnaire,
    presets,
    stored: 'questionnaires',
    suits: ({ questions }) => types.length === 0 || questions.some(({ type }) => types.includes(type)),
  };
}

/** The same, but what it asks is known by the ids of its questions, as in a preset. */
export function questionnaireAsking(ids: readonly string[]): Document<Questionnaire> {
  return {
    ...questionnaireWith(),
    suits: ({ questions }) => ids.every((id) => questions.some((question) => question.id === id)),
  };
}

/** The reader brings a YAML parser: it is loaded when there is something to read. */
async function readQuestionnaire(yaml: string, file: string): Promise<Questionnaire> {
  return (await import('./read.js')).readQuestionnaire(yaml, file);
}
