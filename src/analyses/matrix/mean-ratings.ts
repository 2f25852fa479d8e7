import type { Facts, Ratings } from '../../facts.js';
import { fail } from '../../problem.js';
import type { Note } from '../../report.js';
import { criterionFinder } from '../evaluate/criteria.js';
import { summarise } from '../evaluate/rating-scores.js';
import { type RatingsInUse, ratingsInUse } from '../evaluate/ratings.js';
import type { Scorecard } from '../evaluate/scorecard.js';
import type { RatedCriterion } from './measures.js';

/**
 * Each customer's mean rating by one criterion, whatever the scorecard it was given for: of each rater the latest
 * counts, as in `evaluate`.
 *
 * @param scale Ratings outside it are left out; null where all count.
 * @throws ProblemError `matrix_not_rated` where there are ratings, but none by this criterion
 */
export function meanRatings(facts: Facts, criterion: RatedCriterion, scale: Scorecard['scale'] | null) {
  const { ratings, customers } = facts;
  requireRated(ratings, criterion);
  const { of, outOfScale } = ratingsByCriterion(facts, criterion, scale);
  const values = Float64Array.from({ length: customers.count }, (_, customer) => {
    const scores = of(customer, 0).map((rating) => ratings.score[rating]);
    return scores.length > 0 ? summarise(scores).mean : Number.NaN;
  });
  const notes: Note[] = [{ id: 'rating_mean', level: 'info' }];
  if (scale && outOfScale > 0) {
    const args = { ratings: outOfScale, lowest: scale[0], highest: scale[1] };
    notes.push({ id: 'out_of_scale', level: 'warning', args });
  }
  return { values, notes };
}

/** Which ratings count, as those of a scorecard that has this criterion only. */
export function ratingsByCriterion(
  { ratings, customers }: Facts,
  criterion: RatedCriterion,
  scale: Scorecard['scale'] | null,
): RatingsInUse {
  const ofAny = { ...ratings, scorecard: ratings.scorecard.map(() => null) };
  return ratingsInUse(ofAny, customers.count, {
    ...scorecardOf(criterion),
    scale: scale ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  });
}

function requireRated({ criterion: names }: Ratings, criterion: RatedCriterion): void {
  const rated = [...new Set(names)];
  const find = criterionFinder(scorecardOf(criterion));
  if (rated.length > 0 && rated.every((name) => find(name) === -1)) {
    fail('matrix_not_rated', { value: criterion.id, args: { names: rated.sort().join(', ') } });
  }
}

function scorecardOf(criterion: RatedCriterion): Scorecard {
  const rated = { ...criterion, weight: null, group: null, goal: 'benefit', source: 'rating' } as const;
  return { name: '', scale: [1, 5], groups: [], criteria: [rated], grades: [] };
}
