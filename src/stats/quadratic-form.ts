/**
 * The quadratic form vᵀAv: with the gradient of a quantity and the covariance of what it depends on, its variance
 * by the delta method.
 *
 * @param vector v, n numbers.
 * @param matrix A, n rows of n.
 * @example
 * quadraticForm([1, 2], [[2, 1], [1, 3]]); // 18
 */
export function quadraticForm(vector: ArrayLike<number>, matrix: readonly ArrayLike<number>[]): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) {
    for (let j = 0; j < vector.length; j++) sum += vector[i] * matrix[i][j] * vector[j];
  }
  return sum;
}
