import type { FactName, Facts } from '../../facts.js';
import type { Note } from '../../report.js';
import { factColumns } from '../fact-columns.js';
import { scoreFacts } from './fact-scores.js';
import { type Spread, scoreRatings } from './rating-scores.js';
import type { Scorecard } from './scorecard.js';

/** How customers score by a scorecard's criteria. */
export interface Scores {
  /** The rows: positions among the facts' customers of those with at least one score, ascending. */
  customers: Int32Array;
  /** Row by row, one per criterion: the score as given, `NaN` where missing. */
  values: Float64Array;
  /** The cut points of each criterion that is a fact; null of those that people rate. */
  cuts: readonly (readonly number[] | null)[];
  /** Where several raters gave a score. */
  spreads: readonly Spread[];
  notes: readonly Note[];
}

/** The facts that a scorecard's scores are made from. */
export function factsForScores({ criteria }: Scorecard): FactName[] {
  const sources = criteria.flatMap(({ source }): readonly FactName[] =>
    source === 'rating' ? ['ratings'] : factColumns[source.fact].from,
  );
  return [...new Set<FactName>(['customers', ...sources])];
}

/** Every customer's score by every criterion: the raters' mean, or the band of a fact. */
export function scoreCustomers(facts: Facts, scorecard: Scorecard): Scores {
  const all = new Float64Array(facts.customers.customer_id.length * scorecard.criteria.length).fill(
    Number.NaN,
  );
  const ratings = scoreRatings(facts, scorecard, all);
  const banded = scoreFacts(facts, scorecard, all);
  const { customers, values } = withScores(all, scorecard.criteria.length);

  const notes: Note[] = [...ratings.notes, ...banded.notes];
  const unscored = facts.customers.customer_id.length - customers.length;
  if (unscored > 0) notes.push({ id: 'unscored', level: 'info', args: { customers: unscored } });
  return { customers, values, cuts: banded.cuts, spreads: ratings.spreads, notes };
}

/** The rows that have at least one score. */
function withScores(all: Float64Array, criteria: number): Pick<Scores, 'customers' | 'values'> {
  const customers = Int32Array.from({ length: all.length / criteria }, (_, customer) => customer).filter(
    (customer) =>
      all.subarray(customer * criteria, (customer + 1) * criteria).some((score) => !Number.isNaN(score)),
  );
  const values = new Float64Array(customers.length * criteria);
  customers.forEach((customer, row) => {
    values.set(all.subarray(customer * criteria, (customer + 1) * criteria), row * criteria);
  });
  return { customers, values };
}
