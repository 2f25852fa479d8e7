import { type ComparedShare, comparedShare } from '../surveys/compared-share.js';
import type { Ranking } from './rank.js';

/** How many customers have a style as their only primary one, of those who have any. */
export interface StyleShare extends ComparedShare {
  /** `tied` of those who have several. */
  style: string;
  /** How many have it as a backup; null of ties. */
  backup: number | null;
}

/** One per style, and where customers tie one of these. */
export function styleShares(
  styles: readonly string[],
  now: readonly Ranking[],
  before: readonly Ranking[] | null,
): StyleShare[] {
  const shares = [...styles, tied].map((style) => ({
    style,
    ...comparedShare(countOf(style, now), before && countOf(style, before)),
    backup: style === tied ? null : now.filter(({ backup }) => backup.includes(style)).length,
  }));
  const isSeen = [now, ...(before ? [before] : [])].some((wave) => countOf(tied, wave).successes > 0);
  return isSeen ? shares : shares.slice(0, -1);
}

const tied = 'tied';

function countOf(style: string, customers: readonly Ranking[]) {
  const placed = customers.filter(({ primary }) => primary.length > 0);
  const successes = placed.filter(({ primary }) =>
    style === tied ? primary.length > 1 : primary.length === 1 && primary[0] === style,
  ).length;
  return { successes, trials: placed.length };
}
