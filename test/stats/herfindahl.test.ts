import fc from 'fast-check';
import { expect, it } from 'vitest';
import { herfindahl } from '../../src/stats/herfindahl.js';

it.each([
  [[50, 30, 20], 0.38],
  // U.S. Department of Justice, Herfindahl-Hirschman Index: shares of 30, 30, 20 and 20 % are 2,600 of 10,000
  [[30, 30, 20, 20], 0.26],
  [[7], 1],
  [[1, 0, 0], 1],
  [[1e300, 1e300], 0.5],
  [[1e-300, 1e-300], 0.5],
])('of %j is %d', (values, expected) => {
  expect(herfindahl(values)).toBeCloseTo(expected, 12);
});

it.each([
  ['nothing', []],
  ['zeros', [0, 0]],
  ['a negative amount', [5, -1]],
  ['an unknown amount', [5, Number.NaN]],
  ['an infinite amount', [5, Number.POSITIVE_INFINITY]],
])('of %s is not known', (_, values) => {
  expect(herfindahl(values)).toBeNaN();
});

const amounts = fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 40 });

it('lies between that of equal shares and 1, whatever the unit', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(0.001, 7, 1e100), (values, unit) => {
      fc.pre(values.some((value) => value > 1e-100));
      const index = herfindahl(values);
      expect(index).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
      expect(index).toBeLessThanOrEqual(1 + 1e-12);
      expect(herfindahl(values.map((value) => value * unit))).toBeCloseTo(index, 10);
    }),
  );
});

it('of n equal amounts is 1/n', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      (n, x) => {
        expect(herfindahl(new Float64Array(n).fill(x))).toBeCloseTo(1 / n, 12);
      },
    ),
  );
});
