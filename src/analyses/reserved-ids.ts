import type { AnalysisText } from '../analysis.js';

/** Ids that the reports of every analysis may hold: yes and no, and those of comparisons between two days. */
const shared: readonly string[] = [
  'yes',
  'no',
  'none',
  'up',
  'down',
  'came',
  'left',
  'no_class',
  'from_class',
  'to_class',
];

/**
 * Whether reports say something of their own by this id. A class that a user names must go by another: its label
 * would stand in all these places.
 */
export function isReserved(id: string, { values = {} }: AnalysisText): boolean {
  return shared.includes(id) || Object.hasOwn(values, id);
}
