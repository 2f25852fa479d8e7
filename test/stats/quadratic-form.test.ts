import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quadraticForm } from '../../src/stats/quadratic-form.js';

it('is the sum over all pairs', () => {
  // By hand: 1·2·1 + 1·1·2 + 2·1·1 + 2·3·2
  expect(quadraticForm([1, 2], [[2, 1], [1, 3]])).toBe(18); // biome-ignore format: a matrix
  expect(quadraticForm([], [])).toBe(0);
});

it('is the squared length for the unit matrix, and NaN where something is unknown', () => {
  const number = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(quadraticForm([a, b], [[1, 0], [0, 1]])).toBe(a * a + b * b); // biome-ignore format: a matrix
    }),
  );
  expect(quadraticForm([1], [[Number.NaN]])).toBeNaN();
});
