import { cholesky } from './cholesky.js';

/**
 * The inverse of a symmetric positive-definite matrix, by its Cholesky factor. Of the Hessian of a negative
 * log-likelihood at its minimum it is the covariance matrix of the estimates.
 *
 * @param matrix n × n, symmetric; only the lower triangle is read.
 * @returns n rows, symmetric; null where the matrix is not positive definite.
 * @see G. H. Golub & C. F. Van Loan (2013), Matrix Computations, 4th edition, section 4.2
 * @example
 * inverse([[4, 2], [2, 5]]); // [[0.3125, −0.125], [−0.125, 0.25]]
 */
export function inverse(matrix: readonly ArrayLike<number>[]): Float64Array[] | null {
  const factor = cholesky(matrix);
  if (factor === null) return null;

  const columns = factor.map((_, k) => lowerInverseColumn(factor, k));
  return columns.map((left, i) =>
    Float64Array.from(columns, (right, j) => {
      let sum = 0;
      // Column k of L⁻¹ is zero above row k.
      for (let row = Math.max(i, j); row < left.length; row++) sum += left[row] * right[row];
      return sum;
    }),
  );
}

/** Column k of L⁻¹, by forward substitution. */
function lowerInverseColumn(factor: readonly Float64Array[], k: number): Float64Array {
  const column = new Float64Array(factor.length);
  column[k] = 1 / factor[k][k];
  for (let i = k + 1; i < factor.length; i++) {
    let sum = 0;
    for (let j = k; j < i; j++) sum -= factor[i][j] * column[j];
    column[i] = sum / factor[i][i];
  }
  return column;
}
