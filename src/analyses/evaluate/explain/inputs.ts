import type { Facts, Sources } from '../../../facts.js';
import type { ColumnType } from '../../../report.js';
import { factColumns } from '../fact-columns.js';
import { summarise } from '../rating-scores.js';
import type { Criterion } from '../scorecard.js';

/** What one criterion's score, or the weights, are made from, and where that was imported from. */
export interface Input {
  /** Null for what concerns all of them. */
  criterion: string | null;
  /** `rating`, or the fact; `ahp` for a judge's comparisons. */
  source: string;
  /** The raters' mean, or the fact's value: money in the currency's unit. */
  value: number | null;
  raters: number | null;
  lowest: number | null;
  highest: number | null;
  file: string | null;
  /** By file: of ratings the line numbers, of transactions the first and last one and how many there are. */
  lines: string | null;
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
    const places = from === 'customer_summary' ? transactionPlaces(facts, customer) : [];
    return { criterion: id, source: source.fact, value: of(facts, customer), ...nobody, ...print(places) };
  }
  if (ratings.length === 0) return { criterion: id, source, value: null, ...nobody, ...print([]) };
  const { mean, raters, lowest, highest } = summarise(ratings.map((rating) => facts.ratings.score[rating]));
  return {
    criterion: id,
    source,
    value: mean,
    raters,
    lowest,
    highest,
    ...print(ratingPlaces(facts, ratings)),
  };
}

/** A file of judgements that the weights follow from. */
export function judgementsInput(file: string): Partial<Input> {
  return { source: 'ahp', file };
}

type Place = readonly [file: string, lines: string];

function print(places: readonly Place[]): Pick<Input, 'file' | 'lines'> {
  if (places.length === 0) return { file: null, lines: null };
  return {
    file: places.map(([file]) => file).join('; '),
    lines: places.map(([, lines]) => lines).join('; '),
  };
}

function ratingPlaces({ ratings: { file, line } }: Facts, ratings: readonly number[]): Place[] {
  const files = [...new Set(ratings.map((rating) => file[rating]))];
  return files.map((name) => {
    const lines = ratings.filter((rating) => file[rating] === name).map((rating) => line[rating]);
    return [name, lines.join(', ')];
  });
}

/** Where the customer's transactions stand, if the facts were asked for it. */
function transactionPlaces(facts: Facts, customer: number): Place[] {
  const sources: Sources | undefined = facts.transaction_sources;
  if (!sources) return [];
  return [...sources.file.keys()]
    .filter((i) => sources.customer[i] === customer)
    .map((i) => [sources.file[i], `${sources.first_line[i]}–${sources.last_line[i]} (${sources.lines[i]})`]);
}
