import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// It lies beside the main checkout, which another worktree may be a level further away from.
const places = ['../../../shared/data/CDNOW_sample.txt', '../../../../shared/data/CDNOW_sample.txt'];

/** The CDNOW 1/10 sample of Fader & Hardie: master id, sample id, date, quantity, dollars; no header. */
const sample = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find(existsSync);

export const hasCdnow = sample !== undefined;

/** What one customer spent on each day of a purchase, in the order of days. */
type History = { day: number; dollars: number }[];

/** The customers of CDNOW, purchases of a day made one. */
export function cdnow(): History[] {
  const customers = new Map<string, Map<number, number>>();
  for (const line of readFileSync(sample!, 'latin1').trim().split(/\r?\n/)) {
    const [, id, date, , dollars] = line.trim().split(/\s+/);
    const day = dayOf(date);
    const days = customers.get(id) ?? new Map<number, number>();
    customers.set(id, days.set(day, (days.get(day) ?? 0) + Number(dollars)));
  }
  return [...customers.values()].map((days) =>
    [...days].map(([day, dollars]) => ({ day, dollars })).sort((one, other) => one.day - other.day),
  );
}

/** Days since 1970 of a date such as 19970930. */
export function dayOf(date: string): number {
  return Date.UTC(+date.slice(0, 4), +date.slice(4, 6) - 1, +date.slice(6)) / 86_400_000;
}
