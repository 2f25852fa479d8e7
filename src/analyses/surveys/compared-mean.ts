import { GroupedMoments } from '../../stats/grouped-moments.js';
import { meanInterval } from '../../stats/mean-interval.js';
import type { Numbers } from '../../stats/numbers.js';
import { type Change, changeOf } from './change.js';
import { level } from './confidence.js';
import type { Waves } from './survey.js';

/** A mean of answers with Student's limits; `NaN` where there are no answers. */
export interface ComparedMean {
  /** How many answers. */
  count: number;
  mean: number;
  lower: number;
  upper: number;
  /** Null where no two dates are compared. */
  change: Change | null;
}

/** @param column One value per response; `NaN` where there is none. */
export function comparedMean(column: Numbers, { now, before }: Waves): ComparedMean {
  const moments = new GroupedMoments(2);
  for (const response of now) moments.add(0, column.at(response)!);
  for (const response of before ?? []) moments.add(1, column.at(response)!);
  const [today, then] = [0, 1].map((wave) => meanInterval(moments.of(wave), level));
  const mean = { count: moments.count[0], mean: today.value, lower: today.lower, upper: today.upper };
  return { ...mean, change: before && changeOf(today, then) };
}
