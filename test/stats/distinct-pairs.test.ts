import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctPairs } from '../../src/stats/distinct-pairs.js';

describe('distinctPairs', () => {
  it('tells pairs apart by both of their numbers', () => {
    expect(distinctPairs([3, 5, 3, 3], [1, 1, 1, 2])).toEqual({
      first: Float64Array.of(3, 5, 3),
      second: Float64Array.of(1, 1, 2),
      places: Uint32Array.of(0, 1, 0, 2),
    });
  });

  it('says for each pair where it stands, and repeats none', () => {
    const small = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small)), (pairs) => {
        const { first, second, places } = distinctPairs(
          pairs.map(([one]) => one),
          pairs.map(([, other]) => other),
        );
        expect(Array.from(places, (place) => [first[place], second[place]])).toEqual(pairs);
        expect(first.length).toBe(new Set(pairs.map(String)).size);
      }),
    );
  });
});
