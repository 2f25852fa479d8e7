import type { ColumnType } from '../../report.js';

/** How values lie along an axis. */
export interface Scale {
  /** Where a value lies, from 0 to 1. */
  at(value: number): number;
  /** The values that are labelled, ascending. */
  ticks: readonly number[];
}

/** The least and the greatest of the known values; null where there are none. */
export function rangeOf(values: Iterable<number>): [number, number] | null {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return least <= greatest ? [least, greatest] : null;
}

/** From the least value to the greatest, which are labelled. */
export function plainScale([least, greatest]: readonly [number, number]): Scale {
  if (isFlat(least, greatest)) return { at: () => 0.5, ticks: [least] };
  // In halves, for the whole may be beyond the greatest number.
  const span = greatest / 2 - least / 2;
  return {
    at: (value) => Math.min(Math.max((value / 2 - least / 2) / span, 0), 1),
    ticks: [least, greatest],
  };
}

/**
 * Between round numbers, which are labelled: 1, 2 or 5 times a power of ten apart, some five of them
 * (Heckbert 1990, "Nice numbers for graph labels"). Dates have no round numbers.
 */
export function roundScale(range: readonly [number, number], type: ColumnType): Scale {
  const [least, greatest] = range;
  if (type === 'date' || isFlat(least, greatest)) return plainScale(range);
  const rough = greatest / 5 - least / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const fine = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
  const step = type === 'count' || type === 'money' ? Math.max(fine, 1) : fine;
  const first = Math.floor(least / step);
  const count = Math.ceil(greatest / step) - first + 1;
  const ticks = Array.from({ length: count }, (_, index) => bounded((first + index) * step));
  return { ...plainScale([ticks[0], ticks[count - 1]]), ticks };
}

/** The middle half of the values is crowded in less of the range than this. */
const crowded = 0.1;
/** A bent axis is worth it for sizes from 1 to this, and does not go beyond the other. */
const leastRatio = 100;
const greatestRatio = 1e6;

/**
 * Linear between round numbers, as long as that can be read. Where the middle half of the values is crowded in
 * a tenth of the range, as amounts per customer often are, and sizes differ a hundredfold, the axis is linear
 * about zero and logarithmic beyond (the inverse hyperbolic sine, which takes negative values too), labelled
 * at powers of ten.
 */
export function scatterScale(values: Float64Array, cut: number | undefined, type: ColumnType): Scale | null {
  const range = rangeOf(cut === undefined ? values : [...(rangeOf(values) ?? []), cut]);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (!range || sorted.length === 0) return null;
  const [low, high] = [0.25, 0.75].map((share) => sorted[Math.round(share * (sorted.length - 1))]);
  const [least, greatest] = range;
  const isCrowded = high / 2 - low / 2 < crowded * (greatest / 2 - least / 2);
  const sizes = sorted
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  const small = sizes[Math.floor(sizes.length / 20)] ?? size;
  if (!isCrowded || size / leastRatio < small || type === 'date') return roundScale(range, type);
  return bentScale(range, Math.max(small, size / greatestRatio));
}

/** Linear up to about the size at which it bends. */
function bentScale([least, greatest]: readonly [number, number], bend: number): Scale {
  const scale = plainScale([Math.asinh(least / bend), Math.asinh(greatest / bend)]);
  const powers = Array.from({ length: 8 }, (_, index) => 10 ** (Math.ceil(Math.log10(bend)) + index));
  const ticks = [...powers.map((power) => -power).reverse(), 0, ...powers].filter(
    (tick) => tick >= least && tick <= greatest,
  );
  return {
    at: (value) => scale.at(Math.asinh(value / bend)),
    ticks: ticks.length > 1 ? ticks : [least, greatest],
  };
}

function bounded(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}

/** Whether a range is nothing, or all rounding. */
function isFlat(least: number, greatest: number): boolean {
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  return greatest - least <= size * 1e-12 || greatest - least < 1e-300;
}
