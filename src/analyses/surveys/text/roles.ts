import type { Locale } from '../../../analysis.js';
import { roleLabels } from '../../../questionnaires/words.js';

/** The words for roles, of column `role` only: a kind of customer or a question may go by the same id. */
export function roleValues(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(roleLabels).map(([role, label]) => [`role.${role}`, label[locale] ?? role]),
  );
}
