import { descendingOrder } from '../../stats/descending-order.js';
import { wholeShare } from '../../stats/whole-share.js';

/** Best first. */
export const classes = ['A', 'B', 'C'] as const;

/** Values in classes by what they make of their total. */
export interface Division {
  /** The positions of known values, greatest first; equal ones in the order given. */
  order: Int32Array;
  /** By place in `order`: the sum of the values up to and including it. */
  cumulative: Float64Array;
  /** The sum of the positive values: what shares are of. */
  total: number;
  /** Each class is a run of `order`: where it ends. */
  ends: readonly [number, number, number];
  /** How many of `order` have a value above 0. */
  positive: number;
}

/**
 * In order of value, one is in A while those before it make less than `aShare` of the total, in B while less
 * than `bShare`, else in C. So are all without a positive value. Sums are whole numbers and shares are compared
 * exactly.
 *
 * @param value Whole numbers; `NaN` is unknown and in no class.
 */
export function divide(value: Float64Array, aShare: number, bShare: number): Division {
  const known = count(value, (each) => !Number.isNaN(each));
  const order = descendingOrder(value).subarray(0, known);
  const cumulative = new Float64Array(known);
  let sum = 0;
  order.forEach((position, place) => {
    sum += value[position];
    cumulative[place] = sum;
  });
  const positive = count(value, (each) => each > 0);
  const total = cumulative[positive - 1] ?? 0;
  const endOf = (share: number) => leaders(cumulative.subarray(0, positive), wholeShare(total, share));
  return { order, cumulative, total, ends: [endOf(aShare), endOf(bShare), known], positive };
}

/** The class of a place in `order`. */
export function classAt({ ends }: Division, place: number): (typeof classes)[number] {
  return classes[ends.findIndex((end) => place < end)];
}

/** How many stand in order before their sum reaches the limit, the one who reaches it included. */
function leaders(cumulative: Float64Array, limit: number): number {
  if (limit === 0) return 0;
  const reached = cumulative.findIndex((sum) => sum >= limit);
  return reached === -1 ? cumulative.length : reached + 1;
}

function count(values: Float64Array, is: (value: number) => boolean): number {
  return values.reduce((found, value) => (is(value) ? found + 1 : found), 0);
}
