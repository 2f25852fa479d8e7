import { quadraticRoots } from './quadratic-roots.js';

/** The smallest change of one criterion's weight at which two customers tie. */
export interface TippingPoint {
  /** The row that ranks better, or is listed first of two that tie. */
  better: number;
  other: number;
  /** The criterion whose weight changes; null where the two tie as it is. */
  criterion: number | null;
  /** By how much, of a total weight of 1; the other weights are rescaled to keep that total. */
  change: number;
}

/**
 * One customer's score while one weight w goes to w + δ and the others, in proportion, to a total of
 * 1 − w − δ: the quotient of two lines in δ, since missing scores share out their weight.
 */
interface Course {
  /** Σ w x over the criteria present: at δ = 0, and per δ. */
  sum: readonly [number, number];
  /** Σ w over the criteria present. */
  share: readonly [number, number];
  /** The customer has no score at all where this weight is all there is, or where there is none of it. */
  lacks: 'this' | 'others' | null;
}

/** Where a customer would lose its last weight, this much of it must remain. */
const remainder = 1e-9;

/**
 * The tipping points of all pairs by every criterion, most fragile first. Criteria whose weight cannot tie a
 * pair, wherever it goes from 0 to 1, are left out.
 *
 * @param counted Rows × criteria, row by row, as they count in the weighted sum; `NaN` where missing.
 * @param weights One per criterion, summing to 1.
 * @param best The rows to pair, best first; each has a score.
 * @param ranks One per row; equal ranks tie.
 * @see E. Triantaphyllou & A. Sánchez (1997), A sensitivity analysis approach for some deterministic
 *   multi-criteria decision-making methods, Decision Sciences 28, 151–194
 */
export function tippingPoints(
  counted: Float64Array,
  weights: Float64Array,
  best: ArrayLike<number>,
  ranks: ArrayLike<number>,
): TippingPoint[] {
  const criteria = weights.length;
  const rests = weights.map((_, k) => weights.reduce((sum, weight, j) => (j === k ? sum : sum + weight), 0));
  const courses = Array.from(best, (row) => {
    const scores = counted.subarray(row * criteria, (row + 1) * criteria);
    return Array.from(weights, (_, k) => course(scores, weights, k, rests[k]));
  });

  const points: TippingPoint[] = [];
  for (let i = 0; i < best.length; i++) {
    for (let j = i + 1; j < best.length; j++) {
      const pair = { better: best[i], other: best[j] };
      if (ranks[pair.better] === ranks[pair.other]) {
        points.push({ ...pair, criterion: null, change: 0 });
        continue;
      }
      for (let k = 0; k < criteria; k++) {
        const change = smallestChange(courses[i][k], courses[j][k], weights[k], rests[k]);
        if (change !== null) points.push({ ...pair, criterion: k, change });
      }
    }
  }
  return points.sort((a, b) => Math.abs(a.change) - Math.abs(b.change));
}

function course(scores: Float64Array, weights: Float64Array, k: number, rest: number): Course {
  let sum = 0;
  let share = 0;
  for (let j = 0; j < weights.length; j++) {
    if (j === k || Number.isNaN(scores[j])) continue;
    sum += weights[j] * scores[j];
    share += weights[j];
  }
  if (Number.isNaN(scores[k])) return { sum: [sum, 0], share: [share, 0], lacks: 'this' };
  if (share === 0) return { sum: [scores[k], 0], share: [1, 0], lacks: 'others' };
  return {
    sum: [weights[k] * scores[k] + sum, scores[k] - sum / rest],
    share: [weights[k] + share, 1 - share / rest],
    lacks: null,
  };
}

/** The smallest δ at which a and b are equal, a root of sum_a · share_b − sum_b · share_a; null if there is none. */
function smallestChange(a: Course, b: Course, weight: number, rest: number): number | null {
  // Where this weight is all there is, there are no others to rescale.
  if (rest === 0) return null;
  const [a0, a1] = a.sum;
  const [b0, b1] = b.sum;
  const [p0, p1] = a.share;
  const [q0, q1] = b.share;
  const roots = quadraticRoots(a1 * q1 - b1 * p1, a0 * q1 + a1 * q0 - b0 * p1 - b1 * p0, a0 * q0 - b0 * p0);

  const lowest = -weight + (a.lacks === 'others' || b.lacks === 'others' ? remainder : 0);
  const highest = rest - (a.lacks === 'this' || b.lacks === 'this' ? remainder : 0);
  const rounding = 1e-12;
  const [change] = roots
    .filter((root) => root >= lowest - rounding && root <= highest + rounding)
    .sort((one, other) => Math.abs(one) - Math.abs(other));
  return change === undefined ? null : Math.min(highest, Math.max(lowest, change));
}
