/**
 * The Herfindahl index of concentration: the sum of the squared shares, Σ (x_i / Σ x)². It is 1 where one has
 * everything and 1/n where n have the same.
 *
 * @param values n amounts in one unit, ≥ 0.
 * @returns From 1/n to 1; `NaN` where the amounts add up to 0, or one is negative or not known: there are no
 *   shares then.
 * @see O. C. Herfindahl (1950), Concentration in the Steel Industry, Columbia University; A. O. Hirschman (1964),
 *   The paternity of an index, American Economic Review 54, 761–762
 * @example
 * herfindahl([50, 30, 20]); // 0.38
 */
export function herfindahl(values: ArrayLike<number>): number {
  let greatest = 0;
  for (let i = 0; i < values.length; i++) {
    if (!(values[i] >= 0)) return Number.NaN;
    greatest = Math.max(greatest, values[i]);
  }
  // Relative to the greatest, squares neither overflow nor vanish.
  let total = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const relative = values[i] / greatest;
    total += relative;
    squares += relative ** 2;
  }
  return squares / total ** 2;
}
