/**
 * The judgements of several judges as one matrix: entry by entry, their geometric mean. It is the only mean
 * that keeps the joint matrix reciprocal, a_ji = 1/a_ij, and gives every judge the same say.
 *
 * @param matrices One matrix per judge, all n × n, of positive ratios; not checked.
 * @returns n × n ratios; `[]` where there is no judge.
 * @see J. Aczél & T. L. Saaty (1983), Procedures for synthesizing ratio judgements, Journal of
 *   Mathematical Psychology 27, 93–102
 * @example
 * geometricMeanMatrix([
 *   [[1, 2], [1 / 2, 1]],
 *   [[1, 8], [1 / 8, 1]],
 * ]); // [[1, 4], [0.25, 1]]
 */
export function geometricMeanMatrix(matrices: readonly (readonly (readonly number[])[])[]): number[][] {
  const [first = []] = matrices;
  // A product of roots, not the root of a product, which overflows with many judges.
  return first.map((row, i) =>
    row.map((_, j) => matrices.reduce((mean, matrix) => mean * matrix[i][j] ** (1 / matrices.length), 1)),
  );
}
