import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';
import { skipN } from 'pure-rand/utils/skipN';

/**
 * A seeded source of random numbers, uniform on [0, 1): multiples of 2⁻⁵³ from the Mersenne Twister MT19937.
 * The same seed gives the same numbers on every machine.
 *
 * @param seed A whole number; its low 32 bits count.
 * @returns A function that draws the next number.
 * @see M. Matsumoto & T. Nishimura (1998), Mersenne twister, ACM Transactions on Modeling and Computer
 *   Simulation 8, 3–30
 * @example
 * const uniform = random(1);
 * uniform(); // 0.4555710702814595
 */
export function random(seed: number): () => number {
  // Its seeding parts neighbouring seeds; from xoroshiro128+, whose seeding is linear, 1 and 2 go together.
  const generator = mersenne(seed);
  // The outputs nearest to the seed, one whole state of them, are let go.
  skipN(generator, 624);
  return () => uniformFloat64(generator);
}
