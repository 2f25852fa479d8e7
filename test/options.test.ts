import { describe, expect, test } from 'vitest';
import { amount, amounts, knownAmount, knownChoice, knownNumber } from '../src/options.js';

describe('a number or a percentage', () => {
  test.each([
    ['1500', 1500],
    ['-0.25', -0.25],
    ['.2', 0.2],
    ['20%', 0.2],
    ['1e3', 1000],
    ['１２．５％', 0.125],
    [' 3 ', 3],
    ['0', 0],
  ])('%s', (text, expected) => {
    expect(knownNumber().parse(text, 'cut')).toBe(expected);
  });

  test.each(['', '%', '-', 'ten', '1,000', '1e999', 'NaN', '5 %%', '1.2.3'])('“%s” is neither', (text) => {
    expect(() => knownNumber().parse(text, 'cut')).toThrow('bad_number');
  });
});

test('a choice that need not be made is made from the list only', () => {
  const option = knownChoice(['mean', 'median']);
  expect(option.initial).toBeNull();
  expect(option.parse('median', 'split')).toBe('median');
  expect(() => option.parse('mode', 'split')).toThrow('bad_choice');
});

describe('an amount of money', () => {
  test.each([
    ['120.50', 120.5],
    ['１２', 12],
    ['0', 0],
  ])('%s', (text, expected) => {
    expect(amount(1).parse(text, 'acquisitionCost')).toBe(expected);
    expect(knownAmount().parse(text, 'margin')).toBe(expected);
  });

  test('is refused below 0 where it cannot be negative', () => {
    expect(() => amount(0).parse('-1', 'acquisitionCost')).toThrow('negative_amount');
    expect(knownAmount().parse('-1', 'margin')).toBe(-1);
  });

  test('that is none is refused', () => {
    expect(() => amount(0).parse('1,000', 'acquisitionCost')).toThrow('bad_amount');
    expect(() => knownAmount().parse('', 'margin')).toThrow('bad_amount');
  });
});

describe('amounts of money', () => {
  test.each(['40,66', '40，66', ' 40 , 66 '])('%s', (text) => {
    expect(amounts().parse(text, 'margins')).toEqual([40, 66]);
  });

  test('are refused with all that was typed', () => {
    expect(() => amounts().parse('1,,2', 'margins')).toThrow(
      expect.objectContaining({ problem: { code: 'bad_amount', column: 'margins', value: '1,,2' } }),
    );
  });
});
