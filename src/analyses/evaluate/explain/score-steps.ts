import type { Facts } from '../../../facts.js';
import { factColumns } from '../../fact-columns.js';
import { bandOf } from '../bands.js';
import type { Criterion } from '../scorecard.js';
import type { Step } from './step.js';

/**
 * How one criterion's score came about: each rater's rating and their mean, or the band that the fact's value
 * falls in, from its lower cut up to, but without, its upper one.
 *
 * @param score As given; `NaN` where missing.
 * @param ratings Positions among the facts' ratings of those that count.
 */
export function scoreSteps(
  facts: Facts,
  { id: criterion, source }: Criterion,
  customer: number,
  ratings: readonly number[],
  cuts: readonly number[] | null,
  score: number,
): Step[] {
  if (Number.isNaN(score)) return [{ step: 'missing', criterion }];
  if (source === 'rating' || cuts === null) {
    const given = ratings.map(
      (rating): Step => ({ step: 'rating', criterion, value: facts.ratings.score[rating] }),
    );
    return ratings.length === 1 ? [{ ...given[0], score }] : [...given, { step: 'mean', criterion, score }];
  }
  const value = factColumns[source.fact].of(facts)(customer);
  const band = bandOf(value, cuts);
  return [{ step: 'band', criterion, value, from: cuts[band - 1], to: cuts[band], score }];
}
