import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/day.js';
import { decimalMoney } from '../../src/render/decimal.js';

describe('money', () => {
  it('writes as many decimals as there are, and at least those wanted', () => {
    expect([12_345_600, 12_345_000, -1, 0, -0, 5_000].map((amount) => decimalMoney(amount))).toEqual([
      '1234.56',
      '1234.5',
      '-0.0001',
      '0',
      '0',
      '0.5',
    ]);
    expect([12_345_000, 10_000, -1, 0].map((amount) => decimalMoney(amount, 2))).toEqual([
      '1234.50',
      '1.00',
      '-0.0001',
      '0.00',
    ]);
  });

  it('keeps the digits that a division would lose', () => {
    expect(decimalMoney(9_007_199_254_740_991)).toBe('900719925474.0991');
    expect(decimalMoney(-9_007_199_254_740_991)).toBe('-900719925474.0991');
  });

  it('is the same number, whatever the amount', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.integer({ min: 0, max: 4 }), (amount, least) => {
        const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimalMoney(amount, least))!;
        expect(BigInt(`${sign}${whole}${fraction.padEnd(4, '0')}`)).toBe(amount);
        expect(whole).toMatch(/^(0|[1-9]\d*)$/);
        expect(fraction.length).toBeGreaterThanOrEqual(least);
        expect(fraction.slice(least)).not.toMatch(/0$/);
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [19_723, '2024-01-01'],
    [19_723.9, '2024-01-01'],
    [11_016, '2000-02-29'],
    // The ends of four-digit years in the proleptic Gregorian calendar: ISO 8601-1:2019, 5.2.2.
    [-719_528, '0000-01-01'],
    [-719_529, '-000001-12-31'],
    [2_932_896, '9999-12-31'],
    [2_932_897, '+010000-01-01'],
  ])('day %d is %s', (day, date) => {
    expect(isoDate(day)).toBe(date);
  });

  it('has none for days that no date reaches', () => {
    expect(isoDate(100_000_001)).toBeNull();
  });
});
