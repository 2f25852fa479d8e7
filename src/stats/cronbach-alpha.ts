/**
 * Cronbach's α, the internal consistency of a scale of k items: k/(k − 1) (1 − Σ s²ⱼ/s²), with the variances
 * of the items and that of their sum. 1 where the items rise and fall together; negative where they go
 * against each other.
 *
 * @param covariance The k × k covariance matrix of the items, as `covarianceMatrix` makes it.
 * @returns A number ≤ 1; `NaN` where there is only one item, or the sum does not vary.
 * @see L. J. Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16,
 *   297–334
 * @example
 * cronbachAlpha([[2, 1], [1, 2]]); // 0.6667
 */
export function cronbachAlpha(covariance: readonly (readonly number[])[]): number {
  const items = covariance.length;
  const total = covariance.flat().reduce((sum, each) => sum + each, 0);
  const own = covariance.reduce((sum, row, j) => sum + row[j], 0);
  // Of items that cancel, rounding leaves a sum of squares that is not exactly 0.
  if (items < 2 || !(total > 1e-12 * own)) return Number.NaN;
  return (items / (items - 1)) * (1 - own / total);
}
