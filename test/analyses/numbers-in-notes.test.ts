import { expect, test } from 'vitest';
import { digits, percent, typedPercent } from '../../src/analyses/numbers-in-notes.js';

test('numbers in notes have four digits', () => {
  expect([11.68784, 0.000629123, 7, 1234.56].map(digits)).toEqual(['11.69', '0.0006291', '7', '1235']);
  expect([0.00797414, 1, 0].map(percent)).toEqual(['0.7974%', '100%', '0%']);
});

test('what was typed comes back as it was', () => {
  // 0.07 · 100 is 7.000000000000001
  expect([0.123456, 0.07, 0.8].map(typedPercent)).toEqual(['12.3456%', '7%', '80%']);
});
