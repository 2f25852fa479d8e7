import type { Scale } from '../../questionnaires/questionnaire.js';

/** Whether ratings that are put side by side are not of the same scale. */
export function hasMixedScales(rated: readonly { scale: Scale | null }[]): boolean {
  return new Set(rated.map(({ scale }) => scale?.join('–'))).size > 1;
}
