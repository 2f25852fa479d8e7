import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descendingOrder } from '../../src/stats/descending-order.js';

test.each([
  ['nothing', [], []],
  ['one', [5], [0]],
  ['equal ones stay in order', [2, 2, 2], [0, 1, 2]],
  ['NaN last, in order', [Number.NaN, 1, Number.NaN, -1], [1, 3, 0, 2]],
  ['zeros are equal', [-0, 0, -0], [0, 1, 2]],
  ['infinities', [Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY, Number.NaN], [2, 1, 0, 3]],
  ['the smallest differences', [1, 1 + Number.EPSILON, Number.MIN_VALUE, -Number.MIN_VALUE], [1, 0, 2, 3]],
])('orders %s', (_, values, order) => {
  expect([...descendingOrder(values)]).toEqual(order);
});

test('is what a stable sort by comparison gives', () => {
  const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 1, 1e300, -1e300));
  const larger = (a: number, b: number) =>
    a === b || (Number.isNaN(a) && Number.isNaN(b)) ? 0 : b > a ? 1 : -1;
  fc.assert(
    fc.property(fc.array(number, { maxLength: 300 }), (values) => {
      const known = [...values.keys()].filter((i) => !Number.isNaN(values[i]));
      const unknown = [...values.keys()].filter((i) => Number.isNaN(values[i]));
      const expected = [...known.sort((i, j) => larger(values[i], values[j])), ...unknown];
      expect([...descendingOrder(values)]).toEqual(expected);
    }),
  );
});
