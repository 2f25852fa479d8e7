import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valuesAt } from '../../src/stats/values-at.js';

it('takes the value at each place', () => {
  expect([...valuesAt([10, 20, 30], [2, 0, 2])]).toEqual([30, 10, 30]);
  expect([...valuesAt([], [])]).toEqual([]);
  expect([...valuesAt([10], [1, -1])]).toEqual([Number.NaN, Number.NaN]);
});

it('puts back what an order has put apart', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (values) => {
      const reversed = Array.from(values.keys()).reverse();
      expect([...valuesAt(valuesAt(values, reversed), reversed)]).toEqual(values);
    }),
  );
});
