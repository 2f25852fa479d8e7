import { options as declared, type EvaluateOptions } from '../../src/analyses/evaluate/options.js';
import type { Criterion, Scorecard } from '../../src/analyses/evaluate/scorecard.js';
import type { CustomerSummary, Facts } from '../../src/facts.js';
import { known, type Table, type Value } from '../../src/report.js';
import { factsOf } from '../helpers/facts.js';

export interface Rating {
  customer: string;
  criterion: string;
  score: number;
  rater?: string;
  day?: number;
  scorecard?: string;
  file?: string;
  line?: number;
}

/** What is known of some customers, in order of their ids. Summaries and potentials are by customer. */
export function facts(
  customer_id: readonly string[],
  ratings: readonly Rating[] = [],
  about: Partial<{
    asOf: number;
    summary: Record<string, Partial<Record<keyof CustomerSummary, number>>>;
    customers: Record<string, Partial<Record<'potential' | 'since', number>>>;
  }> = {},
): Facts {
  const ids = [...customer_id].sort();
  const positions = new Map(ids.map((id, position) => [id, position]));
  const money = { revenue: 10_000, cost: 10_000, uncosted_revenue: 10_000 } as Record<string, number>;
  const unknown = { transactions: Number.NaN, revenue: Number.NaN };
  const summaryOf = (id: string) =>
    Object.fromEntries(
      Object.entries(about.summary?.[id] ?? unknown).map(([column, value]) => [
        column,
        value / (money[column] ?? 1),
      ]),
    );
  const known = ids.map((id) => ({
    id,
    name: `name of ${id}`,
    summary: summaryOf(id),
    ...about.customers?.[id],
  }));
  return {
    ...factsOf(known, about.asOf ?? null),
    ratings: {
      customer: Int32Array.from(ratings, ({ customer }) => positions.get(customer)!),
      criterion: ratings.map(({ criterion }) => criterion),
      scorecard: ratings.map(({ scorecard }) => scorecard ?? null),
      rater: ratings.map(({ rater }) => rater ?? null),
      day: Float64Array.from(ratings, ({ day }) => day ?? Number.NaN),
      score: Float64Array.from(ratings, ({ score }) => score),
      file: ratings.map(({ file }) => file ?? 'ratings.csv'),
      line: Int32Array.from(ratings, ({ line }, i) => line ?? i + 2),
    },
  };
}

/** Ratings of customers c0, c1 … by criteria k0, k1 …; null is missing. */
export function ratedFacts(matrix: readonly (readonly (number | null)[])[]): Facts {
  const name = (row: number) => `c${String(row).padStart(6, '0')}`;
  const ratings = matrix.flatMap((scores, row) =>
    scores.flatMap((score, k) =>
      score === null ? [] : [{ customer: name(row), criterion: `k${k}`, score }],
    ),
  );
  return facts(
    matrix.map((_, row) => name(row)),
    ratings,
  );
}

/** A scorecard of criteria k0, k1 … with these weights; null for none. */
export function scorecardOf(weights: readonly (number | null)[], more: Partial<Scorecard> = {}): Scorecard {
  const criteria = weights.map(
    (weight, k): Criterion => ({
      id: `k${k}`,
      label: {},
      weight,
      group: null,
      goal: 'benefit',
      source: 'rating',
    }),
  );
  return { name: 'test', scale: [1, 5], groups: [], criteria, grades: [], ...more };
}

/** The options as they are when nothing is given, but for these. */
export function optionsOf(given: Partial<EvaluateOptions>): EvaluateOptions {
  const initial = Object.entries(declared).map(([name, option]) => [name, option.initial]);
  return { ...Object.fromEntries(initial), ...given };
}

/** One column of a table; unknown is null. */
export function column(tables: readonly Table[], table: string, id: string): Value[] {
  const found = tables.find((each) => each.id === table)?.columns.find((each) => each.id === id);
  if (!found) throw new Error(`there is no ${table}.${id}`);
  return Array.from(found.values, known);
}
