import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nthSmallest } from '../../src/stats/nth-smallest.js';

const number = fc.oneof(
  fc.double({ noNaN: true }),
  // Few different values, so that many are equal.
  fc.integer({ min: -2, max: 2 }),
);

it('is the value at the place after sorting, with none greater before it and none smaller after', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), fc.nat(), (given, seed) => {
      const values = Float64Array.from(given, (value) => value + 0);
      const sorted = values.slice().sort();
      const place = seed % values.length;
      const found = nthSmallest(values, place);
      expect(found).toBe(sorted[place]);
      expect(values.slice(0, place).every((value) => value <= found)).toBe(true);
      expect(values.slice(place).every((value) => value >= found)).toBe(true);
      expect(values.slice().sort()).toEqual(sorted);
    }),
  );
});

it.each([
  ['ascending', (i: number) => i],
  ['descending', (i: number) => -i],
  ['equal', () => 7],
  ['up and down', (i: number) => Math.min(i, 100_000 - i)],
])('of 100,000 %s values is found at once', (_, value) => {
  const values = Float64Array.from({ length: 100_000 }, (_, i) => value(i));
  const sorted = values.slice().sort();
  expect(nthSmallest(values, 81_234)).toBe(sorted[81_234]);
});

it('of no values is not known', () => {
  expect(nthSmallest(new Float64Array(), 0)).toBeNaN();
});
