import type { Facts } from '../../../facts.js';
import type { ColumnType } from '../../../report.js';
import { factColumns } from '../../fact-columns.js';
import { type PrintedPlaces, printPlaces, ratingPlaces, transactionPlaces } from '../../places.js';
import { summarise } from '../rating-scores.js';
import type { Criterion } from '../scorecard.js';

/** What one criterion's score, or the weights, are made from, and where that was imported from. */
export interface Input extends PrintedPlaces {
  /** Null for what concerns all of them. */
  criterion: string | null;
  /** `rating`, or the fact; `ahp` for a judge's comparisons. */
  source: string;
  /** The raters' mean, or the fact's value: money in the currency's unit. */
  value: number | null;
  raters: number | null;
  lowest: number | null;
  highest: number | null;
}

export const inputColumns: Readonly<Record<keyof Input, ColumnType>> = {
  criterion: 'word',
  source: 'word',
  value: 'number',
  raters: 'count',
  lowest: 'number',
  highest: 'number',
  file: 'text',
  lines: 'text',
};

/** @param ratings Positions among the facts' ratings of those that count. */
export function input(
  facts: Facts,
  { id, source }: Pick<Criterion, 'id' | 'source'>,
  customer: number,
  ratings: readonly number[],
): Input {
  const nobody = { raters: null, lowest: null, highest: null };
  if (source !== 'rating') {
    const { from, of } = factColumns[source.fact];
    const places = from.includes('customer_summary') ? transactionPlaces(facts, customer) : [];
    return {
      criterion: id,
      source: source.fact,
      value: of(facts)(customer),
      ...nobody,
      ...printPlaces(places),
    };
  }
  if (ratings.length === 0) return { criterion: id, source, value: null, ...nobody, ...printPlaces([]) };
  const { mean, raters, lowest, highest } = summarise(ratings.map((rating) => facts.ratings.score[rating]));
  return {
    criterion: id,
    source,
    value: mean,
    raters,
    lowest,
    highest,
    ...printPlaces(ratingPlaces(facts, ratings)),
  };
}

/** A file of judgements that the weights follow from. */
export function judgementsInput(file: string): Partial<Input> {
  return { source: 'ahp', file };
}
