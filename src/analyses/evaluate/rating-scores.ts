import type { Facts } from '../../facts.js';
import type { Note } from '../../report.js';
import { ratingsInUse } from './ratings.js';
import type { Scorecard } from './scorecard.js';

/** Several raters' scores of one customer by one criterion. */
export interface Spread {
  /** Position among the facts' customers. */
  customer: number;
  /** Position among the scorecard's criteria. */
  criterion: number;
  raters: number;
  mean: number;
  lowest: number;
  highest: number;
  /** Of the raters as a sample: divided by their number less one. */
  standardDeviation: number;
}

/** Writes the raters' mean into `all` (customers × criteria) for the criteria that people rate. */
export function scoreRatings(facts: Facts, scorecard: Scorecard, all: Float64Array) {
  const spreads: Spread[] = [];
  const notes: Note[] = [];
  const { criteria, scale } = scorecard;
  if (criteria.every(({ source }) => source !== 'rating')) return { spreads, notes };

  const customers = facts.customers.customer_id.length;
  const { of, outOfScale, unused } = ratingsInUse(facts.ratings, customers, scorecard);
  for (let customer = 0; customer < customers; customer++) {
    for (let criterion = 0; criterion < criteria.length; criterion++) {
      const scores = of(customer, criterion).map((rating) => facts.ratings.score[rating]);
      if (scores.length === 0) continue;
      const spread = { customer, criterion, ...summarise(scores) };
      all[customer * criteria.length + criterion] = spread.mean;
      if (scores.length > 1) spreads.push(spread);
    }
  }

  if (outOfScale > 0) {
    const args = { ratings: outOfScale, lowest: scale[0], highest: scale[1] };
    notes.push({ id: 'out_of_scale', level: 'warning', args });
  }
  if (unused.size > 0) {
    const ratings = [...unused.values()].reduce((total, count) => total + count, 0);
    notes.push({
      id: 'unused_ratings',
      level: 'warning',
      args: { ratings, criteria: [...unused.keys()].sort().join(', ') },
    });
  }
  if (spreads.length > 0)
    notes.push({ id: 'several_raters', level: 'info', args: { scores: spreads.length } });
  return { spreads, notes };
}

/** What several raters say together. */
export function summarise(scores: readonly number[]): Omit<Spread, 'customer' | 'criterion'> {
  const raters = scores.length;
  const mean = scores.reduce((total, score) => total + score, 0) / raters;
  const squares = scores.reduce((total, score) => total + (score - mean) ** 2, 0);
  return {
    raters,
    mean,
    lowest: Math.min(...scores),
    highest: Math.max(...scores),
    standardDeviation: Math.sqrt(squares / (raters - 1)),
  };
}
