import type { Document } from '../options.js';
import { missingQuestions, type WantedQuestions } from './missing-questions.js';
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
export function questionnaireAsking(wanted: WantedQuestions): Document<Questionnaire> {
  return {
    ...questionnaireWith(),
    suits: (questionnaire) => missingQuestions(questionnaire, wanted).length === 0,
  };
}

/** The reader brings a YAML parser: it is loaded when there is something to read. */
async function readQuestionnaire(yaml: string, file: string): Promise<Questionnaire> {
  return (await import('./read.js')).readQuestionnaire(yaml, file);
}
