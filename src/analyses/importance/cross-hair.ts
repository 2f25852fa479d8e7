import type { Scale } from '../../questionnaires/questionnaire.js';
import { GroupedMoments } from '../../stats/grouped-moments.js';
import { quantile } from '../../stats/quantile.js';

/** Where the axes are cut: at the mean or the median of the items, or at the middle of the scale. */
export const crossHairs = ['mean', 'median', 'midpoint'] as const;

export type CrossHair = (typeof crossHairs)[number];

/** @param means Of the items; `NaN` where nobody answered. */
export function cutBy(by: CrossHair, means: readonly number[], [lowest, highest]: Scale): number {
  if (by === 'midpoint') return (lowest + highest) / 2;
  const known = Float64Array.from(means).filter((mean) => !Number.isNaN(mean));
  if (by === 'median') return quantile(known.sort(), 0.5);
  const moments = new GroupedMoments(1);
  for (const mean of known) moments.add(0, mean);
  return moments.mean[0];
}
