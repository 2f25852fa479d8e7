import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumber } from '../../src/csv/number.js';

it('reads every double as JavaScript does', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readNumber(String(value), '.')).toBe(value + 0);
      expect(readNumber(String(value).replace('.', ','), ',')).toBe(value + 0);
    }),
    { numRuns: 1000 },
  );
});

it('reads every short decimal as JavaScript does', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10 ** 12 }), fc.integer({ min: 1, max: 6 }), (digits, decimals) => {
      const text = String(digits).padStart(decimals + 1, '0');
      const written = `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
      expect(readNumber(written, '.')).toBe(Number(written));
      expect(readNumber(`-${written}`, '.')).toBe(0 - Number(written));
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['15%', 0.15],
  ['１２．５％', 0.125],
  ['-7 %', -0.07],
  ['(5%)', -0.05],
  ['3.75', 3.75],
  ['1,234.5', 1234.5],
  ['2万', 20_000],
  ['0.1', 0.1],
  ['1e-7', 1e-7],
  ['1e999', Number.POSITIVE_INFINITY],
])('reads %s', (text, value) => {
  expect(readNumber(text, '.')).toBe(value);
});

it.each(['', '%', '15%%', '12,5', 'n/a', '-', '1/2', '五'])('takes %j for no number', (text) => {
  expect(readNumber(text, '.')).toBeNaN();
});
