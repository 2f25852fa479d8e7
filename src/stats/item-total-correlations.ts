/**
 * The corrected item–total correlations: of each item with the sum of all others, so that it is not compared
 * with itself.
 *
 * @param covariance The k × k covariance matrix of the items.
 * @returns k correlations, −1 to 1; `NaN` where the item or the sum of the others does not vary.
 * @see J. C. Nunnally (1978), Psychometric Theory, 2nd edition, chapter 8
 * @example
 * itemTotalCorrelations([[2, 1, 1], [1, 2, 1], [1, 1, 3]]); // [0.535, 0.535, 0.471]
 */
export function itemTotalCorrelations(covariance: readonly (readonly number[])[]): number[] {
  return covariance.map((row, item) => {
    const others = row.toSpliced(item, 1);
    const rest = covariance.toSpliced(item, 1).map((each) => each.toSpliced(item, 1));
    const shared = others.reduce((sum, each) => sum + each, 0);
    const variance = rest.flat().reduce((sum, each) => sum + each, 0);
    const variances = rest.reduce((sum, each, j) => sum + each[j], 0);
    // Of items that cancel, rounding leaves a sum of squares that is not exactly 0.
    if (!(variance > 1e-12 * variances)) return Number.NaN;
    return Math.max(-1, Math.min(1, shared / Math.sqrt(row[item] * variance)));
  });
}
