import { compositeMean } from './composite-mean.js';
import type { Estimate } from './estimate.js';
import type { Numbers } from './numbers.js';

/**
 * An estimate in points of the rating scale: perceived less expected, negative where a service falls short.
 */
export type Gap = Estimate & { respondents: number };

/**
 * Gaps of service quality: of each item; of each dimension, the mean of its items' gaps; and overall the mean
 * of the dimensions' gaps, all alike and by their importance. Intervals treat the respondent as the unit.
 *
 * @param gaps For each item perceived − expected per respondent; `NaN` where one of them is missing.
 * @param dimensions For each item its dimension, 0 to d − 1. A dimension without items has gap `NaN` and
 *   takes no part overall.
 * @param importance For each of d dimensions its weight, ≥ 0, such as points of 100.
 * @param level The confidence of the limits, such as 0.95.
 * @see A. Parasuraman, V. A. Zeithaml & L. L. Berry (1988), SERVQUAL, Journal of Retailing 64, 12–40
 * @example
 * servqual([[-1, 0], [-2, -1]], [0, 1], [30, 70], 0.95).overall.value; // −1; weighted −1.2
 */
export function servqual(
  gaps: readonly Numbers[],
  dimensions: ArrayLike<number>,
  importance: ArrayLike<number>,
  level: number,
): { items: Gap[]; dimensions: Gap[]; overall: Gap; weighted: Gap } {
  const sizes = new Float64Array(importance.length);
  for (let item = 0; item < gaps.length; item++) sizes[dimensions[item]]++;
  const mean = (weightOf: (item: number) => number) =>
    compositeMean(
      gaps,
      gaps.map((_, item) => weightOf(item)),
      level,
    );
  return {
    items: gaps.map((gap) => compositeMean([gap], [1], level)),
    dimensions: Array.from(sizes, (_, dimension) => mean((item) => Number(dimensions[item] === dimension))),
    overall: mean((item) => 1 / sizes[dimensions[item]]),
    weighted: mean((item) => importance[dimensions[item]] / sizes[dimensions[item]]),
  };
}
