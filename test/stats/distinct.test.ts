import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct } from '../../src/stats/distinct.js';

describe('distinct', () => {
  it('keeps the order of first appearance', () => {
    expect(distinct([3, 5, 3, 4])).toEqual({
      values: Float64Array.of(3, 5, 4),
      places: Uint32Array.of(0, 1, 0, 2),
    });
  });

  it('says for each value where it stands, and repeats none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }).map((each) => each / 2)), (given) => {
        const { values, places } = distinct(given);
        expect(Array.from(places, (place) => values[place] + 0)).toEqual(given.map((each) => each + 0));
        expect(new Set(values).size).toBe(values.length);
        expect(values.length).toBe(new Set(given).size);
      }),
    );
  });

  it('takes none, and missing values', () => {
    expect(distinct([]).values).toHaveLength(0);
    expect(Array.from(distinct([Number.NaN, 1, Number.NaN]).places)).toEqual([0, 1, 0]);
  });
});
