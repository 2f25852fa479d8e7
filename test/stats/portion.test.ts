import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portion } from '../../src/stats/portion.js';

test.each([
  [11_600, 0.8, 9280],
  [10, 0.8, 8],
  [11, 0.8, 9],
  [0, 0.8, 0],
  [7, 0, 0],
  [7, 1, 7],
  [3, 1 / 3, 1],
  // 0.57 × 100 is 56.99999999999999 in doubles, 0.07 × 100 is 7.000000000000001.
  [100, 0.57, 57],
  [100, 0.07, 7],
  [Number.MAX_SAFE_INTEGER, 1, Number.MAX_SAFE_INTEGER],
])('of %d, a share of %d begins at %d', (total, share, expected) => {
  expect(portion(total, share)).toBe(expected);
});

test('of whole percents is what integers say', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 100 }), (total, percent) => {
      const part = portion(total, percent / 100);
      expect(part * 100).toBeGreaterThanOrEqual(total * percent);
      expect((part - 1) * 100).toBeLessThan(total * percent);
    }),
  );
});
