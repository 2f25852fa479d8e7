import { cronbachAlpha } from './cronbach-alpha.js';

/**
 * What Cronbach's α would be without each of the items: where it is greater than with it, the item measures
 * something else.
 *
 * @param covariance The k × k covariance matrix of the items.
 * @returns k numbers ≤ 1; `NaN` where fewer than two items are left.
 * @see J. C. Nunnally (1978), Psychometric Theory, 2nd edition, chapter 8
 * @example
 * alphaIfDropped([[2, 1, 1], [1, 2, 1], [1, 1, 3]]); // [0.571, 0.571, 0.667]
 */
export function alphaIfDropped(covariance: readonly (readonly number[])[]): number[] {
  return covariance.map((_, dropped) =>
    cronbachAlpha(covariance.toSpliced(dropped, 1).map((row) => row.toSpliced(dropped, 1))),
  );
}
