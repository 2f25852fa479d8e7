import type { Numbers } from './numbers.js';

/**
 * The sum of numbers, added in their order: 0 of none, `NaN` where one is.
 *
 * @example
 * sum([1, 2, 3]); // 6
 */
export function sum(values: Numbers): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values.at(i)!;
  return total;
}
