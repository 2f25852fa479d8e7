import { describe, expect, test } from 'vitest';
import { knownChoice, knownNumber } from '../src/options.js';

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
