import { topsis } from '../../stats/topsis.js';
import type { Scorecard } from './scorecard.js';
import { weightedSum } from './weighted-sum.js';

/** How scores by criterion become one score: `sum` is the weighted sum, `topsis` the closeness to the ideal. */
export const methods = ['sum', 'topsis'] as const;

export type Method = (typeof methods)[number];

/** One score per row, from one weight per criterion; `NaN` where a row has none. The next call may reuse the array. */
export type Model = (weights: Float64Array) => Float64Array;

/** The weighted sum model, see {@link weightedSum}. */
export function sumModel(counted: Float64Array, rows: number): Model {
  const sums = new Float64Array(rows);
  return (weights) => {
    weightedSum(counted, weights, sums);
    return sums;
  };
}

/** TOPSIS of the rows that have a score by every criterion of some weight, see {@link topsis}. */
export function topsisModel({ matrix, rows, used, goals }: CompleteRows, count: number): Model {
  const closeness = new Float64Array(count).fill(Number.NaN);
  return (weights) => {
    const found = topsis(
      matrix,
      used.map((k) => weights[k]),
      goals,
    );
    rows.forEach((row, i) => {
      closeness[row] = found.closeness[i];
    });
    return closeness;
  };
}

/** What TOPSIS can compare. */
export interface CompleteRows {
  /** Criteria of some weight. */
  used: readonly number[];
  goals: readonly ('benefit' | 'cost')[];
  /** Rows that have a score by each of them, and those scores. */
  rows: readonly number[];
  matrix: readonly Float64Array[];
}

/** @param values Rows × criteria, row by row: scores as given, `NaN` where missing. */
export function completeRows(
  values: Float64Array,
  weights: Float64Array,
  { criteria }: Scorecard,
): CompleteRows {
  const used = [...criteria.keys()].filter((k) => weights[k] > 0);
  const rows: number[] = [];
  const matrix: Float64Array[] = [];
  for (let row = 0; row * criteria.length < values.length; row++) {
    const scores = Float64Array.from(used, (k) => values[row * criteria.length + k]);
    if (scores.some(Number.isNaN)) continue;
    rows.push(row);
    matrix.push(scores);
  }
  return { used, goals: used.map((k) => criteria[k].goal), rows, matrix };
}
