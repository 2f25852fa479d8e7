import { competitionRanks } from '../../stats/competition-ranks.js';

/** The styles that lead and those that come next; several where they tie, none where there is no sign of any. */
export interface Ranking {
  primary: readonly string[];
  backup: readonly string[];
}

export function rankStyles(styles: readonly string[], scores: readonly number[]): Ranking {
  const ranks = competitionRanks(scores);
  const ranked = (rank: number) => styles.filter((_, i) => ranks[i] === rank && scores[i] > 0);
  const next = Math.min(...ranks.filter((rank) => rank > 1));
  return { primary: ranked(1), backup: ranked(next) };
}
