import type { Facts, RepeatGroups } from '../../src/facts.js';
import { factsOf } from '../helpers/facts.js';

/** A transaction; money in the currency's unit. */
export interface Sale {
  id: string;
  day: number;
  revenue: number;
  cost?: number;
}

interface Cut {
  until: number;
  asOf: number;
  opportunity?: number;
}

/** `repeat_groups` of the sales, told slowly: customer by customer, looking through everything each time. */
export function repeatGroupsOf(sales: readonly Sale[], { until, asOf, opportunity = 1 }: Cut): RepeatGroups {
  const numberOf = ({ day }: Sale) => Math.ceil((day - until) / opportunity);
  const last = Math.floor((asOf - until) / opportunity);
  const known = sales.filter(({ day }) => day <= asOf);
  const trained = known.filter(({ day }) => day <= until);
  const ids = [...new Set(known.map(({ id }) => id))].sort();
  const cents = (amount: number) => Math.round(amount * 10_000);
  const rows = ids.flatMap((id, customer) => {
    const own = trained.filter((sale) => sale.id === id);
    if (own.length === 0) return [];
    const numbers = [...new Set(own.map(numberOf))].sort((a, b) => a - b);
    const repeats = own.filter((sale) => numberOf(sale) > numbers[0]);
    const after = known.filter((sale) => sale.id === id && sale.day > until).map(numberOf);
    const later = [...new Set(after)].filter((number) => number <= last);
    const days = own.map(({ day }) => day);
    return [
      {
        customer,
        x: numbers.length - 1,
        recency: numbers.at(-1)! - numbers[0],
        age: 0 - numbers[0],
        first_day: Math.min(...days),
        last_day: Math.max(...days),
        repeat_revenue: repeats.reduce((sum, { revenue }) => sum + cents(revenue), 0),
        repeat_cost: repeats.reduce((sum, { cost = Number.NaN }) => sum + cents(cost), 0),
        numbers: [...numbers, ...later.sort((a, b) => a - b)],
        later: later.length,
      },
    ];
  });
  const keyOf = ({ x, recency, age }: (typeof rows)[number]) => `${x} ${recency} ${age}`;
  const keys = [...new Set(rows.map(keyOf))];
  const firsts = keys.map((key) => rows.find((row) => keyOf(row) === key)!);
  const start = Math.min(0, ...rows.map(({ numbers }) => numbers[0]));
  const perOpportunity = (of: (numbers: number[]) => number[]) => {
    const all = rows.flatMap(({ numbers }) => of(numbers));
    return Float64Array.from(
      { length: last - start + 1 },
      (_, i) => all.filter((number) => number === start + i).length,
    );
  };
  const column = (of: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, of);
  return {
    x: Float64Array.from(firsts, ({ x }) => x),
    recency: Float64Array.from(firsts, ({ recency }) => recency),
    age: Float64Array.from(firsts, ({ age }) => age),
    count: Float64Array.from(keys, (key) => rows.filter((row) => keyOf(row) === key).length),
    members: {
      customer: Int32Array.from(rows, ({ customer }) => customer),
      group: Int32Array.from(rows, (row) => keys.indexOf(keyOf(row))),
      first_day: column((row) => row.first_day),
      last_day: column((row) => row.last_day),
      repeat_revenue: column((row) => row.repeat_revenue),
      repeat_cost: column((row) => row.repeat_cost),
      later: column((row) => row.later),
    },
    course: {
      start,
      first_purchases: perOpportunity(([first]) => [first]),
      repeat_purchases: perOpportunity(([, ...rest]) => rest),
    },
    later_opportunities: last,
    transactions: trained.length,
    purchases: rows.reduce((sum, { x }) => sum + 1 + x, 0),
    duplicates: trained.length - new Set(trained.map((sale) => JSON.stringify(sale))).size,
    non_positive: trained.filter(({ revenue }) => revenue <= 0).length,
    later_customers: ids.length - rows.length,
  };
}

/** Facts of customers who bought these, by id. */
export function factsOfSales(sales: readonly Sale[], cut: Cut): Facts {
  const ids = [...new Set(sales.map(({ id }) => id))].sort();
  return {
    ...factsOf(
      ids.map((id) => ({ id })),
      cut.asOf,
    ),
    period: { from: null, to: cut.until },
    repeat_groups: repeatGroupsOf(sales, cut),
  };
}

/** Sales of one customer on these days, for so much each. */
export function sold(id: string, days: readonly number[], revenue = 10): Sale[] {
  return days.map((day, i) => ({ id, day, revenue: revenue + (i % 3), cost: 4 }));
}
