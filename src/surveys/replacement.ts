import type { Database } from 'better-sqlite3';
import { fail } from '../problem.js';
import { lostMeanings } from '../questionnaires/lost-meanings.js';
import { answersInUse, rolesInUse } from '../store/answers-in-use.js';
import { readStored } from '../store/stored-documents.js';
import type { Subject } from './subject.js';

/**
 * Refuses to put a questionnaire in the place of the stored one of its id where stored answers would mean something
 * else by it.
 *
 * @throws ProblemError `questionnaire_answered`
 */
export async function checkReplacement(
  database: Database,
  { questionnaire, yaml }: Pick<Subject, 'questionnaire' | 'yaml'>,
): Promise<void> {
  const stored = readStored(database, 'questionnaires').find(({ name }) => name === questionnaire.id);
  if (!stored || stored.yaml === yaml) return;
  const { readQuestionnaire } = await import('../questionnaires/read.js');
  const before = readQuestionnaire(stored.yaml, stored.name);
  const lost = lostMeanings(before, questionnaire, answersInUse(database, before));
  const questions = lost.map(({ question, before, after }) => `${question} (${before} → ${after ?? '–'})`);
  for (const role of rolesInUse(database, questionnaire.id))
    if (!questionnaire.roles.includes(role)) questions.push(`roles (${role} → –)`);
  if (questions.length === 0) return;
  fail('questionnaire_answered', { value: questionnaire.id, args: { questions: questions.join('; ') } });
}
