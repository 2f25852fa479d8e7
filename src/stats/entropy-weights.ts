import { fail } from '../problem.js';

/**
 * Weights from the data alone, by entropy: the more a criterion tells the alternatives apart, the more it
 * weighs. With p_ij = x_ij / Σ_i x_ij over m alternatives, E_j = −(1/ln m) Σ_i p_ij ln p_ij, where
 * 0 · ln 0 = 0, and w_j = (1 − E_j) / Σ_j (1 − E_j).
 *
 * A criterion that is the same for every alternative, to 12 significant digits, has entropy 1 and weight 0.
 *
 * @param matrix m rows of alternatives × n columns of criteria, each column in its own unit, finite and ≥ 0.
 * @returns n entropies from 0 to 1, and n weights, ≥ 0, that sum to 1.
 * @throws ProblemError `entropy_rows` for fewer than two rows; `entropy_negative`, with the value, for a
 *   negative value; `entropy_constant` where no column tells the alternatives apart.
 * @see C.-L. Hwang & K. Yoon (1981), Multiple Attribute Decision Making, Springer; C. E. Shannon (1948)
 * @example
 * entropyWeights([
 *   [1, 2],
 *   [4, 16],
 * ]); // { entropies: [0.722, 0.503], weights: [0.359, 0.641] }
 */
export function entropyWeights(matrix: readonly ArrayLike<number>[]): {
  entropies: number[];
  weights: number[];
} {
  if (matrix.length < 2) fail('entropy_rows');
  const entropies = Array.from(matrix[0], (_, j) => entropy(matrix.map((row) => row[j])));
  const total = entropies.reduce((sum, each) => sum + (1 - each), 0);
  // Less than this is rounding, and would make weights of noise.
  if (total < 1e-12) fail('entropy_constant');
  return { entropies, weights: entropies.map((each) => (1 - each) / total) };
}

function entropy(values: readonly number[]): number {
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = 0;
  for (const value of values) {
    if (value < 0) fail('entropy_negative', { value: String(value) });
    sum += value;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  if (greatest - least <= 1e-12 * greatest) return 1;

  let nats = 0;
  for (const value of values) {
    const share = value / sum;
    if (share > 0) nats -= share * Math.log(share);
  }
  return Math.min(1, nats / Math.log(values.length));
}
