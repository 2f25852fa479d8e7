import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantile } from '../../src/stats/quantile.js';
import { unsortedQuantile } from '../../src/stats/unsorted-quantile.js';

it.each([
  // numpy 2.4.6 numpy.quantile(method='linear')
  [0, -1],
  [0.1, -0.3],
  [1 / 3, 2.75],
  [0.5, 4],
  [0.99, 10.72],
  [1, 11],
])('of irregular values at %d is %d, as in NumPy', (p, expected) => {
  const values = Float64Array.of(7, 4.75, -1, 11, 2.5, 0, 4.75, 3.25);
  expect(unsortedQuantile(values, p)).toBeCloseTo(expected, 12);
});

it('is that of the sorted values', () => {
  const amounts = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), {
    minLength: 1,
    maxLength: 50,
  });
  fc.assert(
    fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (given, p) => {
      const sorted = Float64Array.from(given).sort();
      const tolerance = 1e-9 * (1 + sorted.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
      const found = unsortedQuantile(Float64Array.from(given), p);
      expect(Math.abs(found - quantile(sorted, p))).toBeLessThanOrEqual(tolerance);
    }),
  );
});

it('is exactly a value where its place is whole', () => {
  // 100 · 0.55 is 55.00000000000001 in binary
  const values = Float64Array.from({ length: 101 }, (_, i) => (i < 56 ? i : 1e15 + i));
  expect(unsortedQuantile(values, 0.55)).toBe(55);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat({ max: 300 }), (n, k) => {
      fc.pre(k <= n);
      const squares = Float64Array.from({ length: n + 1 }, (_, i) => (n - i) ** 2);
      expect(unsortedQuantile(squares, k / n)).toBe(k ** 2);
    }),
  );
});

it('is not known without values, or where p is no probability', () => {
  expect(unsortedQuantile(new Float64Array(), 0.5)).toBeNaN();
  for (const p of [-0.1, 1.1, Number.NaN]) expect(unsortedQuantile(Float64Array.of(1, 2), p)).toBeNaN();
});
