import { fail } from '../../problem.js';
import { quantile } from '../../stats/quantile.js';
import type { Measure } from './measures.js';

/** Where an axis is cut in two: at the mean or the median of its values, or at the middle of its scale. */
export const splits = ['mean', 'median', 'midpoint'] as const;

export type Split = (typeof splits)[number];

/** @throws ProblemError `matrix_no_midpoint` */
export function cutBy(split: Split, values: Float64Array, { name, scale }: Measure): number {
  if (split === 'mean') return mean(values);
  if (split === 'median') return quantile(values.toSorted(), 0.5);
  if (!scale) return fail('matrix_no_midpoint', { value: name });
  return (scale[0] + scale[1]) / 2;
}

/** By the distances from the first value: whole numbers and equal ones have exactly the mean that they should. */
export function mean(values: Float64Array): number {
  const [first] = values;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/** Whether a value is on the cut or above. Rounding in the last digits of a fraction does not keep it below. */
export function isHigh(value: number, cut: number, { type }: Measure): boolean {
  const isFraction = type === 'number' || type === 'percent';
  return value >= cut - (isFraction ? 1e-12 * Math.abs(cut) : 0);
}
