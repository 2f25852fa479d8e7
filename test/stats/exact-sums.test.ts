import { expect, test } from 'vitest';
import { requireExactSums } from '../../src/stats/exact-sums.js';

const half = 2 ** 52;

test.each([
  ['nothing', []],
  ['no columns but an empty one', [[]]],
  ['up to 2⁵³ − 1', [[half, half - 1]]],
  [
    'columns one by one',
    [
      [half, 1],
      [half, 1],
    ],
  ],
  ['what is unknown', [[Number.NaN, half, Number.NaN]]],
])('accepts %s', (_, columns) => {
  expect(() => requireExactSums(...columns)).not.toThrow();
});

test.each([
  ['a sum beyond', [[half, half]]],
  ['amounts that cancel out, since some of them may be added alone', [[half, -half]]],
  ['what lies in a later column', [[1], [half, half]]],
])('refuses %s', (_, columns) => {
  expect(() => requireExactSums(...columns)).toThrow(
    expect.objectContaining({ problem: { code: 'total_too_large' } }),
  );
});
