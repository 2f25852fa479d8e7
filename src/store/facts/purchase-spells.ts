import type { Database } from 'better-sqlite3';
import type { PurchaseSpells, Scope } from '../../facts.js';
import { eachPurchaseUnit } from './purchase-units.js';

interface Spell {
  first: number;
  last: number;
  returned: 0 | 1;
}

/** A spell begins with the first purchase, and with every one after `inactive` or more units without any. */
export function readPurchaseSpells(
  database: Database,
  until: number | null,
  { unit, inactive = 1 }: Scope,
): PurchaseSpells {
  const counts = new Map<string, Spell & { customers: number }>();
  const end = (spell: Spell) => {
    const key = `${spell.first} ${spell.last} ${spell.returned}`;
    const same = counts.get(key);
    if (same) same.customers++;
    else counts.set(key, { ...spell, customers: 1 });
  };

  let owner = 0;
  let spell: Spell | null = null;
  eachPurchaseUnit(database, until, unit, (customer, number) => {
    if (spell !== null && customer === owner && number - spell.last <= inactive) {
      spell.last = number;
      return;
    }
    if (spell !== null) end(spell);
    spell = { first: number, last: number, returned: customer === owner ? 1 : 0 };
    owner = customer;
  });
  if (spell !== null) end(spell);

  const rows = [...counts.values()].sort(
    (a, b) => a.first - b.first || a.last - b.last || a.returned - b.returned,
  );
  return {
    first: Int32Array.from(rows, ({ first }) => first),
    last: Int32Array.from(rows, ({ last }) => last),
    returned: Uint8Array.from(rows, ({ returned }) => returned),
    customers: Float64Array.from(rows, ({ customers }) => customers),
  };
}
