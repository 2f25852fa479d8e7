/**
 * The Cholesky factor of a symmetric positive-definite matrix: the lower triangular L with LLᵀ = A.
 *
 * @param matrix n × n, symmetric; only the lower triangle is read.
 * @returns n rows of L, zeros above the diagonal; null where A is not positive definite: a pivot is not
 *   greater than the rounding of the entry it comes from, or not a number.
 * @see G. H. Golub & C. F. Van Loan (2013), Matrix Computations, 4th edition, section 4.2
 * @example
 * cholesky([[4, 2], [2, 5]]); // [[2, 0], [1, 2]]
 */
export function cholesky(matrix: readonly ArrayLike<number>[]): Float64Array[] | null {
  const n = matrix.length;
  const factor = matrix.map(() => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= factor[i][k] * factor[j][k];
      if (j < i) factor[i][j] = rest / factor[j][j];
      else if (rest > n * Number.EPSILON * matrix[i][i] && rest < Number.POSITIVE_INFINITY) {
        factor[i][i] = Math.sqrt(rest);
      } else return null;
    }
  }
  return factor;
}
