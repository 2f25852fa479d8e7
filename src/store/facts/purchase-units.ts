import type { Database } from 'better-sqlite3';
import type { Scope } from '../../facts.js';
import { unitOf } from '../../stats/calendar-unit.js';
import { eachRow } from '../each-row.js';

/**
 * Calls `take` for every customer and unit of time with a purchase, customer by customer, oldest first. The
 * table is read once in its own order: SQLite would sort it by unit, which takes seven times as long.
 *
 * @param until the last day that counts
 */
export function eachPurchaseUnit(
  database: Database,
  until: number | null,
  unit: Scope['unit'],
  take: (customer: number, number: number, revenue: number) => void,
): void {
  const numbers = new Map<number, number>();
  const numberOf = (day: number) => {
    const known = numbers.get(day) ?? unitOf(day, unit);
    numbers.set(day, known);
    return known;
  };
  let customer = 0;
  let number = 0;
  let sum: number | null = null;
  const rows = 'FROM transactions WHERE day <= ? ORDER BY customer, day';
  eachRow(
    database,
    'customer, day, revenue',
    rows,
    [until],
    (_, buyer: number, day: number, revenue: number) => {
      const next = numberOf(day);
      if (sum !== null && (buyer !== customer || next !== number)) {
        take(customer, number, sum);
        sum = 0;
      }
      customer = buyer;
      number = next;
      sum = (sum ?? 0) + revenue;
    },
  );
  if (sum !== null) take(customer, number, sum);
}
