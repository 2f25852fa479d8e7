import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral, readPlain } from '../../src/csv/numeral.js';

describe('readNumeral', () => {
  it.each([
    ['-1,234.50', { negative: true, digits: '123450', exponent: -2, percent: false }],
    ['15%', { negative: false, digits: '15', exponent: -2, percent: true }],
    ['50万', { negative: false, digits: '50', exponent: 4, percent: false }],
    ['1.2E+05', { negative: false, digits: '12', exponent: 4, percent: false }],
  ])('takes %s apart', (text, numeral) => {
    expect(readNumeral(text, '.')).toEqual(numeral);
  });

  it('does not search a long text', () => {
    expect(readNumeral('1'.repeat(100), '.')).not.toBeNull();
    expect(readNumeral(`1${' '.repeat(1_000_000)}x`, '.')).toBeNull();
  });
});

describe('readPlain', () => {
  it('agrees with the whole grammar wherever it reads at all', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789.,-'), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.constantFrom('.' as const, ',' as const), (each, decimal) => {
        const value = readPlain(each, decimal);
        if (Number.isNaN(value)) return;
        const { negative, digits, exponent } = readNumeral(each, decimal)!;
        const exact = BigInt(digits) * 10n ** BigInt(exponent + 4);
        expect(BigInt(value)).toBe(negative ? -exact : exact);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', '-', '.', '1.', '.5', '1.23456', '1,5', '+1', ' 1', '1e3', '１', '900719925474.0992'])(
    'leaves %j to it',
    (text) => {
      expect(readPlain(text, '.')).toBeNaN();
    },
  );
});
