import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, bandScore, quantileCuts } from '../../src/analyses/evaluate/bands.js';

const cuts = [30, 90, 180, 365];

test.each([
  [-1, 1],
  [29.99, 1],
  [30, 2],
  [89, 2],
  [90, 3],
  [364, 4],
  [365, 5],
  [1e9, 5],
])('%d days score %d: a value on a cut belongs to the band above it', (value, score) => {
  expect(bandScore(value, cuts, [1, 5])).toBe(score);
});

test('bands are spread evenly over whatever scale', () => {
  expect([0, 40, 100, 200, 400].map((value) => bandScore(value, cuts, [-10, 10]))).toEqual([
    -10, -5, 0, 5, 10,
  ]);
  expect([0, 1].map((value) => bandScore(value, [1], [0, 100]))).toEqual([0, 100]);
});

test('an unknown value has no score', () => {
  expect(bandScore(Number.NaN, cuts, [1, 5])).toBeNaN();
});

// R: quantile(1:10, 1:4/5) is 2.8 4.6 6.4 8.2
test('quantiles make bands of equally many values', () => {
  const values = Float64Array.from([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  const found = quantileCuts(values, 5);
  expect(found.map((cut) => Number(cut.toFixed(12)))).toEqual([2.8, 4.6, 6.4, 8.2]);
  expect(Array.from(values, (value) => bandOf(value, found))).toEqual([4, 4, 3, 3, 2, 2, 1, 1, 0, 0]);
});

test('a cut that is a value is that value, so that its customer is in the upper band', () => {
  const values = Float64Array.from({ length: 101 }, (_, i) => i);
  expect(quantileCuts(values, 20)).toEqual(Array.from({ length: 19 }, (_, i) => 5 * (i + 1)));
});

test.each([
  ['mostly the lowest', [1, 1, 1, 1, 1, 1, 2, 3, 4, 5], 5, [0, 0, 0, 0, 0, 0, 1, 1, 2, 2]],
  ['mostly the highest', [1, 2, 3, 4, 5, 5, 5, 5, 5, 5], 5, [0, 0, 1, 1, 2, 2, 2, 2, 2, 2]],
  ['two values', [0, 0, 7, 7], 2, [0, 0, 1, 1]],
  ['the rest the highest', [0, 7, 7], 2, [0, 1, 1]],
  ['more bands than values', [3, 4], 5, [0, 1]],
])('equal values share a band: %s', (_, values, bands, expected) => {
  const found = quantileCuts(Float64Array.from(values), bands);
  expect(values.map((value) => bandOf(value, found))).toEqual(expected);
});

test.each([[[]], [[Number.NaN]], [[3]], [[3, 3, 3]]])('%j has nothing to cut and no score', (values) => {
  const found = quantileCuts(Float64Array.from(values), 5);
  expect(found).toEqual([]);
  expect(bandScore(3, found, [1, 5])).toBeNaN();
});

test('no band is empty, and greater values are in no lower band', () => {
  const value = fc.integer({ min: -5, max: 5 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), fc.integer({ min: 2, max: 12 }), (values, bands) => {
      const found = quantileCuts(Float64Array.from(values), bands);
      const placed = values.toSorted((a, b) => a - b).map((each) => bandOf(each, found));
      expect(placed).toEqual(placed.toSorted((a, b) => a - b));
      expect([...new Set(placed)]).toEqual([...found.keys(), found.length]);
      expect(found.length).toBeLessThan(bands);
    }),
  );
});

test('as many different values as bands, or more, make all the bands', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), (values) => {
      expect(quantileCuts(Float64Array.from(values), Math.min(values.length, 7))).toHaveLength(
        Math.min(values.length, 7) - 1,
      );
    }),
  );
});
