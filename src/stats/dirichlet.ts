import { gammaVariate } from './gamma-variate.js';

/**
 * A draw from the Dirichlet distribution: n shares that sum to 1, the i-th with mean a_i/Σa, and the closer
 * to its mean the greater Σa is. All shapes 1 is the uniform distribution over weights. Independent gamma
 * draws, divided by their sum.
 *
 * @param shape n shapes a_i, ≥ 0, finite, not all 0. A shape of 0 gives exactly 0.
 * @param uniform Draws uniform numbers on [0, 1), as `random` makes them.
 * @returns n shares ≥ 0; `NaN` where every shape is 0, or so small (below some 0.01) that every gamma draw
 *   underflows to 0.
 * @see L. Devroye (1986), Non-Uniform Random Variate Generation, Springer, chapter XI.4
 * @example
 * dirichlet([1, 2, 0], random(1)); // [0.878, 0.122, 0]
 */
export function dirichlet(shape: ArrayLike<number>, uniform: () => number): Float64Array {
  const draws = Float64Array.from(shape, (each) => gammaVariate(each, uniform));
  const total = draws.reduce((sum, draw) => sum + draw, 0);
  return draws.map((draw) => draw / total);
}
