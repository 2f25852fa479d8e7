import { GroupedMoments } from './grouped-moments.js';
import type { Numbers } from './numbers.js';

/** The covariances of k items. */
export interface Covariances {
  /** k rows of k, with the variances on the diagonal. */
  matrix: number[][];
  /** Of how many complete respondents. */
  respondents: number;
}

/**
 * The sample covariance matrix of items by listwise deletion: a respondent who left out any of them is left
 * out of all. Divided by n − 1, in two passes: the means first.
 *
 * @param items For each of k items a number per respondent; `NaN` is missing.
 * @returns `NaN` where fewer than two respondents are complete.
 * @see T. F. Chan, G. H. Golub & R. J. LeVeque (1983), Algorithms for computing the sample variance, The
 *   American Statistician 37, 242–247, for the two passes
 * @example
 * covarianceMatrix([[1, 2, 3], [2, 2, 5]]); // { matrix: [[1, 1.5], [1.5, 3]], respondents: 3 }
 */
export function covarianceMatrix(items: readonly Numbers[]): Covariances {
  const complete = completeRespondents(items);
  const { mean } = momentsOf(items, complete);
  const sums = items.map(() => new Array<number>(items.length).fill(0));
  const deviation = new Float64Array(items.length);
  for (const respondent of complete) {
    for (let j = 0; j < items.length; j++) {
      deviation[j] = items[j].at(respondent)! - mean[j];
      for (let k = 0; k <= j; k++) sums[j][k] += deviation[j] * deviation[k];
    }
  }
  const matrix = sums.map((_, j) =>
    sums.map((_, k) => sums[Math.max(j, k)][Math.min(j, k)] / (complete.length - 1)),
  );
  if (complete.length < 2) for (const row of matrix) row.fill(Number.NaN);
  return { matrix, respondents: complete.length };
}

function completeRespondents(items: readonly Numbers[]): Uint32Array {
  const respondents = new Uint32Array(items.length > 0 ? items[0].length : 0);
  let complete = 0;
  for (let i = 0; i < respondents.length; i++) {
    if (!items.some((item) => Number.isNaN(item.at(i)))) respondents[complete++] = i;
  }
  return respondents.subarray(0, complete);
}

function momentsOf(items: readonly Numbers[], respondents: Uint32Array): GroupedMoments {
  const moments = new GroupedMoments(items.length);
  items.forEach((item, j) => {
    for (const respondent of respondents) moments.add(j, item.at(respondent)!);
  });
  return moments;
}
