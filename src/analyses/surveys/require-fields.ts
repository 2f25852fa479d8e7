import { fail } from '../../problem.js';
import { fieldsOf } from '../../questionnaires/fields.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';

/** The answer fields that an analysis knows by their ids. @throws ProblemError `questions_missing` */
export function requireFields(questionnaire: Questionnaire, ids: readonly string[], preset: string): void {
  const known = new Set(fieldsOf(questionnaire).map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return;
  fail('questions_missing', { value: questionnaire.id, args: { questions: missing.join(', '), preset } });
}
