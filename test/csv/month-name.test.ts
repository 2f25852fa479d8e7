import { expect, it } from 'vitest';
import { readMonthName } from '../../src/csv/month-name.js';

const atEnd = (text: string, at: number) => at === text.length;

it.each([
  ['5 Mar 2024', 20_240_305],
  ['05-Sept-2024', 20_240_905],
  ['5th March, 2024', 20_240_305],
  ['Dec. 31, 2024', 20_241_231],
  ['JUNE 1 2024', 20_240_601],
  ['31 feb 2024', 20_240_231],
])('reads %s', (text, date) => {
  expect(readMonthName(text, atEnd)).toBe(date);
});

it.each(['Mar 2024', '5 Mars 2024', '5Mar2024', '5 Mar 20245', 'Marching 5, 2024', '5 Mar 2024 x', 'may'])(
  'takes %j for no date',
  (text) => {
    expect(readMonthName(text, atEnd)).toBeNaN();
  },
);
