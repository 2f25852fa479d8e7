/**
 * TOPSIS, the technique for order preference by similarity to the ideal solution: how close each alternative
 * comes to having the best value of every criterion, and how far it is from having the worst.
 *
 * Vector normalisation, v_ij = w_j x_ij / √Σ_i x_ij²; D⁺ and D⁻ are the Euclidean distances from the row of
 * best and of worst v_ij of each column; closeness is D⁻/(D⁺ + D⁻). A column of zeros contributes nothing.
 *
 * @param matrix m rows of alternatives × n columns of criteria, each column in its own unit.
 * @param weights n weights ≥ 0. Their scale scales the distances and leaves the closeness as it is.
 * @param goals n goals: `benefit` where more is better, `cost` where less is.
 * @returns m of each: `closeness` from 0 (worst in everything) to 1 (best in everything), `toBest` D⁺ and
 *   `toWorst` D⁻, without unit. Where all alternatives are equal in all that weighs, both distances are 0 and
 *   the closeness, undefined, is `NaN`.
 * @see C.-L. Hwang & K. Yoon (1981), Multiple Attribute Decision Making, Springer
 * @example
 * topsis([[3, 100], [4, 200]], [0.5, 0.5], ['benefit', 'cost']).closeness; // [0.691, 0.309]
 */
export function topsis(
  matrix: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
  goals: readonly ('benefit' | 'cost')[],
): { closeness: Float64Array; toBest: Float64Array; toWorst: Float64Array } {
  const toBest = new Float64Array(matrix.length);
  const toWorst = new Float64Array(matrix.length);
  goals.forEach((goal, j) => {
    let squares = 0;
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    for (const row of matrix) {
      squares += row[j] ** 2;
      least = Math.min(least, row[j]);
      greatest = Math.max(greatest, row[j]);
    }
    if (squares === 0) return;

    const scale = weights[j] / Math.sqrt(squares);
    const [best, worst] = goal === 'benefit' ? [greatest, least] : [least, greatest];
    matrix.forEach((row, i) => {
      toBest[i] += (scale * (row[j] - best)) ** 2;
      toWorst[i] += (scale * (row[j] - worst)) ** 2;
    });
  });

  for (let i = 0; i < matrix.length; i++) {
    toBest[i] = Math.sqrt(toBest[i]);
    toWorst[i] = Math.sqrt(toWorst[i]);
  }
  return { closeness: toWorst.map((distance, i) => distance / (toBest[i] + distance)), toBest, toWorst };
}
