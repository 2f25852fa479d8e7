import type { Period } from './facts.js';

const millisecondsPerDay = 86_400_000;

/**
 * The ISO 8601 date of a day counted from 1970-01-01. Years before 0 and beyond 9999 have a sign and six
 * digits; null for days that no ISO date reaches, some 270,000 years away.
 */
export function isoDate(day: number | null): string | null {
  if (day === null) return null;
  const date = new Date(Math.floor(day) * millisecondsPerDay);
  return Number.isNaN(date.valueOf()) ? null : date.toISOString().replace(/T.*/, '');
}

/** The twelve months up to and including a day, a year before 29 February is the 28th. */
export function yearTo(day: number | null): Period {
  if (day === null) return { from: null, to: null };
  const date = new Date(day * millisecondsPerDay);
  const [year, month] = [date.getUTCFullYear() - 1, date.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const yearBefore = Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / millisecondsPerDay;
  return { from: yearBefore + 1, to: day };
}
