/**
 * The largest gap between the distribution of the draws and a tabled one, looked at where the table is:
 * at most the Kolmogorov–Smirnov statistic, so its critical values hold.
 */
export function largestGap(
  draws: ArrayLike<number>,
  probabilities: readonly number[],
  quantiles: readonly number[],
): number {
  const gaps = quantiles.map((quantile, k) => {
    const below = Array.from(draws).filter((draw) => draw <= quantile).length;
    return Math.abs(below / draws.length - probabilities[k]);
  });
  return Math.max(...gaps);
}

/** The gap that one sample of this size in a hundred exceeds. */
export function criticalGap(size: number): number {
  // scipy 1.17.1 scipy.stats.kstwobign.ppf(.99)
  return 1.62762361 / Math.sqrt(size);
}

/** Where the tables of the tests are. */
export const probabilities = [
  0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999,
];
