import { dirichlet } from '../../stats/dirichlet.js';
import { random } from '../../stats/random.js';
import type { Model } from './model.js';
import { ranker } from './ranker.js';

/** How ranks fare under other weights; one entry per row. */
export interface Stability {
  /** The share of draws in which no one is better. */
  first: Float64Array;
  /** The share of draws in which the rank is `top` or better. */
  top: Float64Array;
  meanRank: Float64Array;
}

/**
 * Ranks under weights drawn at random, from the Dirichlet distribution with shapes n·w_j, where n is the number
 * of criteria of some weight. Its mean is the weights as they are; for equal weights it is uniform over all
 * weights.
 *
 * @param model Every row's score under given weights; rows without a score rank last.
 * @param weights One per criterion, summing to 1.
 */
export function stability(
  model: Model,
  rows: number,
  weights: Float64Array,
  { draws, seed, top }: { draws: number; seed: number; top: number },
): Stability {
  const weighted = weights.filter((weight) => weight > 0).length;
  const shape = weights.map((weight) => weight * weighted);
  const uniform = random(seed);
  const rank = ranker(rows);

  const first = new Float64Array(rows);
  const best = new Float64Array(rows);
  const sum = new Float64Array(rows);
  for (let draw = 0; draw < draws; draw++) {
    const ranks = rank(model(dirichlet(shape, uniform)));
    for (let row = 0; row < rows; row++) {
      if (ranks[row] === 1) first[row]++;
      if (ranks[row] <= top) best[row]++;
      sum[row] += ranks[row];
    }
  }
  const share = (count: number) => count / draws;
  return { first: first.map(share), top: best.map(share), meanRank: sum.map(share) };
}
