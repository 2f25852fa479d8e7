import { fail } from '../problem.js';

/**
 * Makes sure that sums of whole numbers, in whatever order and of whichever of them, are exact: they are as long
 * as nothing on the way is beyond 2⁵³.
 *
 * @param columns whole numbers, `NaN` where unknown
 * @throws ProblemError `total_too_large`
 */
export function requireExactSums(...columns: readonly ArrayLike<number>[]): void {
  for (const values of columns) {
    let size = 0;
    for (let i = 0; i < values.length; i++) size += Math.abs(values[i]) || 0;
    if (size > Number.MAX_SAFE_INTEGER) fail('total_too_large');
  }
}
