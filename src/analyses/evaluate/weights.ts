import type { Note } from '../../report.js';
import { competitionRanks } from '../../stats/competition-ranks.js';
import { entropyWeights } from '../../stats/entropy-weights.js';
import { rankOrderCentroid } from '../../stats/rank-order-centroid.js';
import { criterionFinder } from './criteria.js';
import { givenWeights } from './given-weights.js';
import { type Judged, judgedWeights } from './judged-weights.js';
import type { Judgements } from './judgements.js';
import type { Scorecard } from './scorecard.js';
import type { Scores } from './scores.js';

/** Where weights come from; {@link weigh} says how. */
export const weighings = ['given', 'equal', 'ahp', 'entropy', 'centroid'] as const;

export type Weighing = (typeof weighings)[number];

export interface Weights {
  /** Where they come from: `equal` also where the scorecard gives none. */
  source: Weighing;
  /** One per criterion, ≥ 0, summing to 1. */
  values: Float64Array;
  /** Of `ahp`. */
  judged: Judged | null;
  /** Of `entropy`: one per criterion, 0 to 1. */
  entropies: readonly number[] | null;
  notes: readonly Note[];
}

/**
 * Weighs a scorecard's criteria:
 *
 * - `given`: by the scorecard's weights, which multiply down its groups
 * - `equal`: all the same
 * - `ahp`: by pairwise judgements, see {@link judgedWeights}
 * - `entropy`: by how well the criteria tell the customers apart, see {@link entropyWeights}
 * - `centroid`: by the order of the given weights, see {@link rankOrderCentroid}
 *
 * @throws ProblemError `judgements_…` (ahp), `entropy_…`
 */
export function weigh(
  weighing: Weighing,
  scorecard: Scorecard,
  scores: Scores,
  judges: readonly Judgements[],
): Weights {
  switch (weighing) {
    case 'given':
      return asGiven(scorecard);
    case 'equal':
      return byRule('equal', new Float64Array(scorecard.criteria.length).fill(1 / scorecard.criteria.length));
    case 'ahp':
      return byJudgement(scorecard, judges);
    case 'entropy':
      return byEntropy(scorecard, scores);
    case 'centroid':
      return byOrder(scorecard);
  }
}

function asGiven(scorecard: Scorecard): Weights {
  const { weights, notes } = givenWeights(scorecard);
  if (hasWeights(scorecard)) return byRule('given', weights, notes);
  // Equal within each group is equal for all only where there are no groups.
  const source = scorecard.groups.length > 0 ? 'given' : 'equal';
  return byRule(source, weights, [{ id: 'no_weights', level: 'info' }]);
}

/** Weights by the judges' comparisons of the scorecard's criteria, named by id or label. */
export function byJudgement(scorecard: Scorecard, judges: readonly Judgements[]): Weights {
  const names = scorecard.criteria.map(({ id }) => id);
  const { weights, judged, notes } = judgedWeights(judges, names, criterionFinder(scorecard));
  return { source: 'ahp', values: weights, judged, entropies: null, notes };
}

/** Weights by entropy, from the customers that have every score. */
export function byEntropy({ criteria }: Scorecard, { customers, values }: Scores): Weights {
  const rows = Array.from(customers, (_, row) =>
    values.subarray(row * criteria.length, (row + 1) * criteria.length),
  );
  const complete = rows.filter((row) => !row.some(Number.isNaN));
  const left = rows.length - complete.length;
  const { weights, entropies } = entropyWeights(complete);
  const note: Note = { id: 'entropy_incomplete', level: 'warning', args: { customers: left } };
  return { ...byRule('entropy', Float64Array.from(weights), left > 0 ? [note] : []), entropies };
}

/** Centroid weights by the order of the given weights, or of the criteria where there are none. */
export function byOrder(scorecard: Scorecard): Weights {
  if (hasWeights(scorecard)) {
    const ranks = competitionRanks(givenWeights(scorecard).weights);
    return byRule('centroid', Float64Array.from(rankOrderCentroid(ranks)));
  }
  const listed = scorecard.criteria.map((_, k) => k + 1);
  return byRule('centroid', Float64Array.from(rankOrderCentroid(listed)), [
    { id: 'listing_order', level: 'info' },
  ]);
}

function hasWeights({ groups, criteria }: Scorecard): boolean {
  return [...groups, ...criteria].some(({ weight }) => weight !== null);
}

function byRule(source: Weighing, values: Float64Array, notes: readonly Note[] = []): Weights {
  return { source, values, judged: null, entropies: null, notes };
}
