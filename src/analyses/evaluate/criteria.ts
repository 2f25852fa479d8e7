import type { Locale } from '../../analysis.js';
import type { Labels } from '../../report.js';
import type { Criterion, Group, Scorecard } from './scorecard.js';

/** A criterion's or a group's label in a language, or in the first that it has; else its id. */
export function labelOf({ id, label }: Criterion | Group, locale: Locale): string {
  return label[locale] ?? Object.values(label)[0] ?? id;
}

/** How names are compared: full width like half width, upper case like lower case, blanks do not count. */
export function sameName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The criterion that has this id, or this label in any language. */
export function matchCriterion(scorecard: Scorecard, text: string): Criterion | undefined {
  return scorecard.criteria[criterionFinder(scorecard)(text)];
}

/** {@link matchCriterion} for many texts: gives the criterion's position, or -1. */
export function criterionFinder(scorecard: Scorecard): (text: string) => number {
  const positions = new Map<string, number>();
  scorecard.criteria.forEach(({ label }, k) => {
    for (const text of Object.values(label)) positions.set(sameName(text), k);
  });
  scorecard.criteria.forEach(({ id }, k) => {
    positions.set(sameName(id), k);
  });
  return (text) => positions.get(sameName(text)) ?? -1;
}

/** The words of a scorecard's criteria and groups, by id. */
export function labelsOf({ criteria, groups }: Scorecard): Labels {
  return Object.fromEntries([...groups, ...criteria].map(({ id, label }) => [id, label]));
}
