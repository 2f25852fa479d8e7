import fc from 'fast-check';

/** An order of 0 … n − 1, for tests of what an order must not change. */
export function permutations(n: number): fc.Arbitrary<number[]> {
  const places = Array.from({ length: n }, (_, place) => place);
  return fc.shuffledSubarray(places, { minLength: n, maxLength: n });
}
