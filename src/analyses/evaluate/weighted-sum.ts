import type { Scorecard } from './scorecard.js';

/**
 * Scores as they count in a sum, where more is better: those of cost criteria are turned round within the
 * scale.
 *
 * @param values Rows × criteria, row by row.
 */
export function countedScores(
  values: Float64Array,
  { criteria, scale: [lowest, highest] }: Scorecard,
): Float64Array {
  return values.map((score, cell) =>
    criteria[cell % criteria.length].goal === 'cost' ? lowest + highest - score : score,
  );
}

/**
 * The weighted sum model: S_i = Σ_j w_j x_ij / Σ_j w_j over the criteria j that customer i has a score for.
 * A missing score's weight is thereby shared out among the others.
 *
 * @param counted Rows × criteria, row by row; `NaN` where missing. See {@link countedScores}.
 * @param weights One per criterion, ≥ 0.
 * @param sums Receives one score per row; `NaN` where no criterion of any weight has a score.
 */
export function weightedSum(counted: Float64Array, weights: Float64Array, sums: Float64Array): void {
  let cell = 0;
  for (let row = 0; row < sums.length; row++) {
    let sum = 0;
    let present = 0;
    for (let k = 0; k < weights.length; k++, cell++) {
      const score = counted[cell];
      if (Number.isNaN(score)) continue;
      sum += weights[k] * score;
      present += weights[k];
    }
    sums[row] = sum / present;
  }
}

/** Each row's share of the weights for which it has a score, 0 to 1; exactly 1 where none of them is missing. */
export function coverage(values: Float64Array, weights: Float64Array): Float64Array {
  return Float64Array.from({ length: values.length / weights.length }, (_, row) => {
    const scores = values.subarray(row * weights.length, (row + 1) * weights.length);
    const present = weights.map((weight, k) => (Number.isNaN(scores[k]) ? 0 : weight));
    if (present.every((weight, k) => weight === weights[k])) return 1;
    return present.reduce((sum, weight) => sum + weight, 0);
  });
}
