import { quantile } from '../../stats/quantile.js';
import type { Scorecard } from './scorecard.js';

/** The band of a value among ascending cut points, from 0; a value on a cut belongs to the band above it. */
export function bandOf(value: number, cuts: readonly number[]): number {
  const above = cuts.findIndex((cut) => value < cut);
  return above === -1 ? cuts.length : above;
}

/**
 * The score of a value: bands are spread evenly over the scale, the lowest band scores the lowest. `NaN`
 * for an unknown value, and where there is only one band.
 */
export function bandScore(
  value: number,
  cuts: readonly number[],
  [lowest, highest]: Scorecard['scale'],
): number {
  if (Number.isNaN(value) || cuts.length === 0) return Number.NaN;
  return lowest + (bandOf(value, cuts) * (highest - lowest)) / cuts.length;
}

/**
 * Cut points into bands of equally many values, by quantiles of type 7. Where values are equal or few there
 * are fewer bands than asked: a band with no value in it is none.
 */
export function quantileCuts(values: Float64Array, bands: number): number[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const cuts = Array.from({ length: bands - 1 }, (_, i) => {
    const place = ((sorted.length - 1) * (i + 1)) / bands;
    // As a probability the place would be rounded, and a cut that is a value could miss it.
    return Number.isInteger(place) ? sorted[place] : quantile(sorted, (i + 1) / bands);
  });
  let below = 0;
  return cuts.filter((cut) => {
    const before = below;
    below = sorted.findIndex((value) => value >= cut);
    return below > before;
  });
}
