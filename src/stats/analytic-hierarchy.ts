/** What a matrix of pairwise judgements says of n criteria, and how well it agrees with itself. */
export interface Priorities {
  /** Whether the principal eigenvector was found; if not, what follows is the last estimate. */
  converged: boolean;
  /** n weights, ≥ 0, that sum to 1: the principal eigenvector. */
  weights: number[];
  /** The principal eigenvalue: n for perfectly consistent judgements, else more. */
  lambdaMax: number;
  /** (λmax − n)/(n − 1), at least 0. */
  consistencyIndex: number;
  /** The mean consistency index of random matrices of this size; null beyond 15 criteria. */
  randomIndex: number | null;
  /** Consistency index over random index; 0 for one or two criteria, null without a random index or convergence. */
  consistencyRatio: number | null;
  /** The judgement farthest from the weights, row < column, from 0; null where every judgement agrees. */
  worst: { row: number; column: number } | null;
}

/** Saaty's table for 1 to 15 criteria. */
const randomIndices = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** λmax is found, and told from n, to this share of itself. */
const precision = 1e-12;

/**
 * Weights from pairwise judgements by the analytic hierarchy process: the principal eigenvector of the
 * matrix, and Saaty's measures of its consistency. Judgements are usually accepted up to a consistency
 * ratio of 0.10.
 *
 * The judgement farthest from the weights is the one above the diagonal with the largest
 * |ln(a_ij · w_j / w_i)|; of equally far ones it is the first, row by row. Among three criteria all three are
 * always equally far.
 *
 * @param matrix n × n positive ratios: a_ij says how many times as important criterion i is as criterion j,
 *   a_ii = 1 and a_ji = 1/a_ij; not checked.
 * @see T. L. Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill
 * @example
 * analyticHierarchy([
 *   [1, 3, 5],
 *   [1 / 3, 1, 3],
 *   [1 / 5, 1 / 3, 1],
 * ]).weights; // [0.637, 0.258, 0.105]
 */
export function analyticHierarchy(matrix: readonly (readonly number[])[]): Priorities {
  const n = matrix.length;
  const { converged, weights, lambdaMax } = principalEigenvector(matrix);
  const excess = lambdaMax - n;
  const consistencyIndex = excess > precision * n ? excess / (n - 1) : 0;
  const randomIndex = randomIndices[n - 1] ?? null;
  const found = { converged, weights, lambdaMax, consistencyIndex, randomIndex };
  if (n <= 2) return { ...found, consistencyRatio: 0, worst: null };
  const consistencyRatio = converged && randomIndex !== null ? consistencyIndex / randomIndex : null;
  return { ...found, consistencyRatio, worst: farthestJudgement(matrix, weights) };
}

/**
 * Power iteration: w ← Aw/ΣAw. The ratios (Aw)_i/w_i always enclose λmax (Collatz), so it is done when they
 * agree. On Saaty's scale of 1/9 to 9 that takes some 1,200 rounds at the very worst (Birkhoff); wilder
 * judgements may not be done after 10,000, where it gives up.
 */
function principalEigenvector(matrix: readonly (readonly number[])[]) {
  let weights = matrix.map(() => 1 / matrix.length);
  for (let round = 1; ; round++) {
    const product = matrix.map((row) => row.reduce((sum, ratio, j) => sum + ratio * weights[j], 0));
    const lambdaMax = product.reduce((sum, value) => sum + value, 0);
    const ratios = product.map((value, i) => value / weights[i]);
    weights = product.map((value) => value / lambdaMax);
    const converged = Math.max(...ratios) - Math.min(...ratios) <= precision * lambdaMax;
    if (converged || round === 10_000) return { converged, weights, lambdaMax };
  }
}

function farthestJudgement(matrix: readonly (readonly number[])[], weights: readonly number[]) {
  let worst: Priorities['worst'] = null;
  let farthest = 0;
  for (let row = 0; row < matrix.length; row++) {
    for (let column = row + 1; column < matrix.length; column++) {
      const distance = Math.abs(Math.log((matrix[row][column] * weights[column]) / weights[row]));
      // Rounding must not decide between equal distances, nor make a distance of none.
      if (distance > farthest + 1e-9) {
        worst = { row, column };
        farthest = distance;
      }
    }
  }
  return worst;
}
