import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney, roundsMoney } from '../../src/csv/money.js';

const units = fc.maxSafeInteger();

/** Writes units of 1/10000 with BigInt, so that the test shares no arithmetic with what it tests. */
function write(value: number, decimals = 4): string {
  const digits = String(BigInt(Math.abs(value))).padStart(5, '0');
  const text = `${digits.slice(0, -4)}.${digits.slice(-4)}`;
  return `${value < 0 ? '-' : ''}${decimals === 4 ? text : text.replace(/\.?0+$/, '')}`;
}

function groups(text: string, separator: string): string {
  return text.replace(/\d(?=(\d{3})+(?!\d))/g, `$&${separator}`);
}

describe('readMoney', () => {
  it('reads every amount of up to four decimals exactly', () => {
    fc.assert(
      fc.property(units, (value) => {
        expect(readMoney(write(value), '.')).toBe(value);
        expect(readMoney(write(value, 0), '.')).toBe(value);
        expect(readMoney(write(value).replace('.', ','), ',')).toBe(value);
        expect(roundsMoney(write(value), '.')).toBe(false);
      }),
    );
  });

  it('reads the same amount in every way of writing it', () => {
    fc.assert(
      fc.property(units, (value) => {
        const [whole, decimals] = write(Math.abs(value)).split('.') as [string, string];
        const minus = value < 0 ? '-' : '';
        const text = `${groups(whole, ',')}.${decimals}`;
        const written = [
          `${minus}${text}`,
          `${minus}¥${text}`,
          `¥ ${minus}${text}`,
          `${text}${minus}`,
          value < 0 ? `(${text})` : `+${text}`,
          `${minus}${text} 元`,
          `'${minus}${text}`,
          `${minus}${whole}${decimals}E-4`,
          `${minus}${whole}.${decimals}e+00`,
          `${minus}${groups(whole, ' ')}.${decimals}`,
          [...`${minus}${text}`].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(''),
        ];
        expect(written.map((each) => readMoney(each, '.'))).toEqual(written.map(() => value));
        expect(readMoney(`${minus}${groups(whole, '.')},${decimals}`, ',')).toBe(value);
      }),
    );
  });

  it.each([
    ['0', 0],
    ['-0.00', 0],
    ['12.5', 125_000],
    ['.5', 5_000],
    ['5.', 50_000],
    ['1,234', 12_340_000],
    ['1,234,567.89', 12_345_678_900],
    ['(12.50)', -125_000],
    ['12.50-', -125_000],
    ['−3', -30_000],
    ['$29.33', 293_300],
    ['US$ 1,000', 10_000_000],
    ['NT$300', 3_000_000],
    ['CNY 12', 120_000],
    ['12.5 RMB', 125_000],
    ['￥１，２３４．５０', 12_345_000],
    ['（８）', -80_000],
    ['50万', 5_000_000_000],
    ['1.5萬元', 150_000_000],
    ['3千', 30_000_000],
    ['2千万', 200_000_000_000],
    ['0.5亿', 500_000_000_000],
    ['1億', 1_000_000_000_000],
    ['1.2E+05', 1_200_000_000],
    ['1e-4', 1],
    ['000012', 120_000],
    [' 7 ', 70_000],
  ])('reads %j', (text, value) => {
    expect(readMoney(text, '.')).toBe(value);
  });

  it.each([
    ['1.00005', 10_001, true],
    ['1.00004999', 10_000, true],
    ['-1.00005', -10_001, true],
    ['0.00004', 0, true],
    ['0.00005', 1, true],
    ['9.99995', 100_000, true],
    ['1.50000', 15_000, false],
    ['0.12345万', 12_345_000, false],
    ['5e-5', 1, true],
    ['1e-999', 0, true],
    ['12,345.678912', 123_456_789, true],
  ])('rounds %s half away from zero and tells', (text, value, rounded) => {
    expect([readMoney(text, '.'), roundsMoney(text, '.')]).toEqual([value, rounded]);
  });

  it.each([
    ['900719925474.0991', 9_007_199_254_740_991],
    ['900719925474.0992', Number.POSITIVE_INFINITY],
    ['-900719925474.0992', Number.NEGATIVE_INFINITY],
    ['900719925474.09914', 9_007_199_254_740_991],
    ['900719925474.09915', Number.POSITIVE_INFINITY],
    ['1e999', Number.POSITIVE_INFINITY],
    ['-100000亿', Number.NEGATIVE_INFINITY],
    ['9'.repeat(100), Number.POSITIVE_INFINITY],
  ])('keeps to whole numbers that are safe: %s', (text, value) => {
    expect(readMoney(text, '.')).toBe(value);
  });

  it.each([
    ['', '-', '.', '()', "'", '¥', '元', '万', '%', 'e5', '1e', '1e1.5'],
    ['12,5', '1,23', '1,2345', '12,34,567', '0,123', '1,234 567', ',123', '1,,234', '1.2.3', '1.234,5'],
    [
      '15%',
      '１５％',
      '--5',
      '-(5)',
      '(-5)',
      '-5-',
      '1-2',
      '5 6',
      '12abc',
      'NaN',
      'Infinity',
      '0x10',
      '1_000',
      '五十',
    ],
    ['5亿3万', '2024-03-05', '12:30', '１２\n３'],
  ])('takes none of these for an amount', (...texts) => {
    expect(texts.map((text) => [text, readMoney(text, '.')])).toEqual(
      texts.map((text) => [text, Number.NaN]),
    );
    expect(texts.some((text) => roundsMoney(text, '.'))).toBe(false);
  });

  it('takes the other sign for the decimal one where it is told to', () => {
    const texts = ['12,5', '1.234,56', '1.234', '12.5', '1,234.5'];
    expect(texts.map((text) => readMoney(text, ','))).toEqual([
      125_000,
      12_345_600,
      12_340_000,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it('gives a whole number, an infinity or NaN for any text', () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789.,-+()¥元万亿%eE ' "), maxLength: 12 });
    fc.assert(
      fc.property(text, (each) => {
        const value = readMoney(each, '.');
        expect(!Number.isFinite(value) || Number.isSafeInteger(value)).toBe(true);
        expect(Object.is(value, -0)).toBe(false);
      }),
    );
  });
});
