/**
 * A draw from the standard normal distribution, by the Box–Muller transform.
 *
 * @param uniform Draws uniform numbers on [0, 1), as `random` makes them; called twice.
 * @see G. E. P. Box & M. E. Muller (1958), A note on the generation of random normal deviates, Annals of
 *   Mathematical Statistics 29, 610–611
 * @example
 * normalVariate(random(1)); // 0.904
 */
export function normalVariate(uniform: () => number): number {
  // 1 − u is never 0, whose logarithm is infinite.
  const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
  return radius * Math.cos(2 * Math.PI * uniform());
}
