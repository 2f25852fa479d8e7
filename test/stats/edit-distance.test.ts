import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../src/stats/edit-distance.js';

it.each([
  // The textbook pair.
  ['kitten', 'sitting', 3],
  ['', '权重', 2],
  ['客户编号', '客户编码', 1],
  ['same', 'same', 0],
])('takes %j to %j in %i edits', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits);
});

it('is a metric', () => {
  const text = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});
