import { expect, it } from 'vitest';
import { dayNumber } from '../../src/csv/calendar.js';

it('numbers the days of eight centuries as JavaScript does, and no others', () => {
  const wrong: number[] = [];
  for (let year = 1600; year < 2400; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const date = new Date(Date.UTC(year, month - 1, day));
        const real =
          date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        const expected = real ? date.getTime() / 86_400_000 : Number.NaN;
        if (!Object.is(dayNumber(year * 10_000 + month * 100 + day), expected)) wrong.push(year);
      }
    }
  }
  expect(wrong).toEqual([]);
});

it.each([
  [19_700_101, 0],
  [19_691_231, -1],
  [20_000_229, 11_016],
  [10_101, -719_162],
  [99_991_231, 2_932_896],
])('numbers %i as %i', (date, day) => {
  expect(dayNumber(date)).toBe(day);
});

it.each([0, 101, 20_230_229, 19_000_229, 20_241_301, Number.NaN])('has no day %d', (date) => {
  expect(dayNumber(date)).toBeNaN();
});
