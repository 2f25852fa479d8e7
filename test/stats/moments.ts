/** The mean and the (population) variance of draws. */
export function moments(draws: Float64Array): { mean: number; variance: number } {
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
  return { mean, variance };
}

/**
 * Four standard errors of the mean and of the variance of `size` draws from a distribution with this
 * variance and excess kurtosis.
 */
export function fourErrors(
  size: number,
  variance: number,
  kurtosis: number,
): { mean: number; variance: number } {
  return {
    mean: 4 * Math.sqrt(variance / size),
    variance: 4 * variance * Math.sqrt((kurtosis + 2) / size),
  };
}
