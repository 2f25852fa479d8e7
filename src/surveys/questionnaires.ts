import { presets } from '../questionnaires/presets/index.js';
import type { StoredDocument } from '../store/stored-documents.js';

/** Every questionnaire there is by name: those in a database, and the presets that none of them takes the name of. */
export function allQuestionnaires(stored: readonly StoredDocument[]): StoredDocument[] {
  const own = new Set(stored.map(({ name }) => name));
  const rest = Object.entries(presets).map(([name, yaml]) => ({ name, yaml, file: '' }));
  return [...stored, ...rest.filter(({ name }) => !own.has(name))];
}
