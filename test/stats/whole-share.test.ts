import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeShare } from '../../src/stats/whole-share.js';

test.each([
  // By hand: ⌈share × total⌉.
  [0, 0.8, 0],
  [10_000, 0.8, 8_000],
  [10_001, 0.8, 8_001],
  [3, 1 / 3, 1],
  [100, 0, 0],
  [100, 1, 100],
  // In binary 0.07 × 100 is 7.000000000000001, and 0.57 × 100 is 56.99999999999999.
  [100, 0.07, 7],
  [100, 0.57, 57],
  // 33.3 % as it comes out of a division by 100.
  [1_000, 33.3 / 100, 333],
  // ⌈0.8 × 9007199254740991⌉, in Python: -(-9007199254740991 * 8 // 10)
  [Number.MAX_SAFE_INTEGER, 0.8, 7_205_759_403_792_793],
])('of %d, the share %d is %d', (total, share, expected) => {
  expect(wholeShare(total, share)).toBe(expected);
});

test('a sum of more than the share is never below it, one of less always is', () => {
  const per = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(fc.nat(), fc.nat(), per, (total, sum, thousandths) => {
      const isBelow = BigInt(sum) * 1000n < BigInt(thousandths) * BigInt(total);
      expect(sum < wholeShare(total, thousandths / 1000)).toBe(isBelow);
    }),
  );
});

test('only whole totals have whole shares', () => {
  expect(() => wholeShare(0.5, 0.5)).toThrow(RangeError);
  expect(() => wholeShare(Number.NaN, 0.5)).toThrow(RangeError);
});
