import type { Database } from 'better-sqlite3';
import { fieldsOf } from '../questionnaires/fields.js';
import type { AnswersInUse } from '../questionnaires/lost-meanings.js';
import type { Answer, Questionnaire, Role } from '../questionnaires/questionnaire.js';

/** What the stored responses to a questionnaire answer, each different answer once; of open questions one for all. */
export function answersInUse(database: Database, questionnaire: Questionnaire): AnswersInUse {
  const open = fieldsOf(questionnaire).filter(({ type }) => type === 'open');
  const rows = database
    .prepare(
      `SELECT DISTINCT fields.name, iif(fields.name IN (SELECT value FROM json_each(?)), '', ifnull(number, text))
       FROM responses JOIN names AS of ON of.name_id = questionnaire JOIN answers USING (response)
       JOIN names AS fields ON fields.name_id = field WHERE of.name = ?`,
    )
    .raw()
    .all(JSON.stringify(open.map(({ id }) => id)), questionnaire.id) as [string, Answer][];
  const inUse = new Map<string, Answer[]>();
  for (const [field, answer] of rows) {
    const answers = inUse.get(field);
    if (answers) answers.push(answer);
    else inUse.set(field, [answer]);
  }
  return inUse;
}

/** As whom the stored responses to a questionnaire were given. */
export function rolesInUse(database: Database, questionnaire: string): Role[] {
  return database
    .prepare(
      `SELECT DISTINCT role FROM responses JOIN names ON name_id = questionnaire
       WHERE name = ? AND role IS NOT NULL ORDER BY role`,
    )
    .pluck()
    .all(questionnaire) as Role[];
}
