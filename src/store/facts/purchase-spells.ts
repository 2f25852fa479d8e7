import type { Database } from 'better-sqlite3';
import type { PurchaseSpells, Scope } from '../../facts.js';
import { calendarOf } from './calendar.js';

type SpellRow = [first: number, last: number, returned: number, customers: number];

/** A spell begins with the first purchase, and with every one after `inactive` or more units without any. */
const spellsOf = ({ unit }: Scope) => `
  WITH ${calendarOf(unit)},
  active AS (
    SELECT DISTINCT customer, unit FROM transactions JOIN calendar USING (day) WHERE day <= :until
  ),
  starts AS (
    SELECT customer, unit, ifnull(unit - lag(unit) OVER own > :inactive, 1) AS begins
    FROM active WINDOW own AS (PARTITION BY customer ORDER BY unit)
  ),
  numbered AS (
    SELECT customer, unit, sum(begins) OVER (PARTITION BY customer ORDER BY unit) AS spell FROM starts
  ),
  spells AS (
    SELECT min(unit) AS first, max(unit) AS last, spell > 1 AS returned
    FROM numbered GROUP BY customer, spell
  )
  SELECT first, last, returned, count(*) FROM spells GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

export function readPurchaseSpells(database: Database, until: number | null, scope: Scope): PurchaseSpells {
  const parameters = { until, inactive: scope.inactive ?? 1 };
  const rows = database.prepare(spellsOf(scope)).raw().all(parameters) as SpellRow[];
  return {
    first: Int32Array.from(rows, (row) => row[0]),
    last: Int32Array.from(rows, (row) => row[1]),
    returned: Uint8Array.from(rows, (row) => row[2]),
    customers: Float64Array.from(rows, (row) => row[3]),
  };
}
