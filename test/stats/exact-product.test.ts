import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactProduct } from '../../src/stats/exact-product.js';

test.each([
  [36.3, 12_345, 448_124],
  [0.3, 12_345, 3704],
  [0.5, 1, 1],
  [-0.5, 1, -1],
  [0.5, -1, -1],
  [0.4999994, 1, 0],
  [0, 12_345, 0],
  [2, 0, 0],
  [1_000_000, 90_000_000_000, 90_000_000_000_000_000],
  [Number.NaN, 1, Number.NaN],
  [1, Number.NaN, Number.NaN],
])('%d times %d is %d', (quantity, amount, product) => {
  expect(exactProduct(quantity, amount)).toBe(product);
});

test('is the nearest whole number, in integers throughout', () => {
  const parts = fc.integer({ min: -1e12, max: 1e12 });
  const amount = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(parts, amount, (millionths, of) => {
      const exact = BigInt(millionths) * BigInt(of);
      const difference = exact - BigInt(exactProduct(millionths / 1e6, of)) * 1_000_000n;
      // Beyond 2⁵³ the nearest double is as near as it gets.
      const slack = exact > 9n * 10n ** 21n || exact < -9n * 10n ** 21n ? exact / 10n ** 15n : 0n;
      const size = (n: bigint) => (n < 0n ? -n : n);
      expect(size(difference) <= 500_000n + size(slack)).toBe(true);
    }),
  );
});
