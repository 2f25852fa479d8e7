/** Months, quarters and years of the Gregorian calendar, counted so that neighbours differ by 1. */
export const calendarUnits = ['month', 'quarter', 'year'] as const;

export type CalendarUnit = (typeof calendarUnits)[number];

const months: Readonly<Record<CalendarUnit, number>> = { month: 1, quarter: 3, year: 12 };
const millisecondsPerDay = 86_400_000;

/**
 * The number of the calendar unit that a day is in: years of the common era, and of their parts as many as
 * have begun since the year 0.
 *
 * @param day Whole days since 1970-01-01.
 * @example
 * unitOf(19_757, 'quarter'); // 8096, the first quarter of 2024, 4 · 2024
 */
export function unitOf(day: number, unit: CalendarUnit): number {
  const date = new Date(day * millisecondsPerDay);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months[unit]);
}

/**
 * The first day of a calendar unit.
 *
 * @example
 * firstDayOf(8096, 'quarter'); // 19723, 2024-01-01
 */
export function firstDayOf(number: number, unit: CalendarUnit): number {
  const month = number * months[unit];
  // Date.UTC takes years below 100 for those of the last century.
  return (
    new Date(0).setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1) /
    millisecondsPerDay
  );
}

/**
 * The last unit that is over at the end of a day.
 *
 * @example
 * lastWholeUnit(19_757, 'month'); // January 2024, since 2024-02-04 is in February
 */
export function lastWholeUnit(day: number, unit: CalendarUnit): number {
  return unitOf(day + 1, unit) - 1;
}

/**
 * The name of a calendar unit, as ISO 8601 writes it where it does: 2024-01, 2024-Q1, 2024.
 *
 * @example
 * unitName(8096, 'quarter'); // '2024-Q1'
 */
export function unitName(number: number, unit: CalendarUnit): string {
  const parts = 12 / months[unit];
  const year = String(Math.floor(number / parts)).padStart(4, '0');
  const part = number - Math.floor(number / parts) * parts + 1;
  if (unit === 'year') return year;
  return unit === 'quarter' ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`;
}

/**
 * How many whole units have passed from one day to another, from anniversary to anniversary: a month from 15
 * January is over on 15 February. Where the month of the anniversary is too short, its last day counts.
 *
 * @param to Not before `from`; not checked.
 * @example
 * unitsBetween(19_753, 19_782, 'month'); // 1, from 2024-01-31 to 2024-02-29
 */
export function unitsBetween(from: number, to: number, unit: CalendarUnit): number {
  const [start, end] = [from, to].map((day) => new Date(day * millisecondsPerDay));
  const crossed = unitOf(to, 'month') - unitOf(from, 'month');
  const isLastOfMonth = unitOf(to + 1, 'month') > unitOf(to, 'month');
  const isBefore = end.getUTCDate() < start.getUTCDate() && !isLastOfMonth;
  return Math.floor((crossed - (isBefore ? 1 : 0)) / months[unit]);
}
