import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accounts } from '../../src/analyses/accounts/index.js';
import { day, factsOf, type KnownCustomer } from '../helpers/facts.js';
import { asOf, buyer, columnOf, policyWith, reportOf, rowsOf } from './accounts.js';

const shop = [
  buyer('A', 600_000, { name: 'Anna', account_manager: 'Li' }),
  buyer('B', 250_000, { account_manager: 'Li' }),
  buyer('C', 100_000, { account_manager: 'Wu' }),
  buyer('D', 50_000),
];

test('customers come in order of annual revenue, equal ones in order of their ids', () => {
  const { tables } = reportOf([
    buyer('D', 5),
    buyer('C', 7.5, { name: 'Cy' }),
    buyer('B', 5),
    buyer('A', -1),
  ]);
  expect(rowsOf(tables, 'customers', 'customer_id', 'name', 'annual_revenue')).toEqual([
    ['C', 'Cy', 75_000],
    ['B', null, 50_000],
    ['D', null, 50_000],
    ['A', null, -10_000],
  ]);
  expect(tables[0].columns.map(({ id }) => id)).toEqual([
    'customer_id',
    'name',
    'annual_revenue',
    'tier',
    'top_n',
    'use',
    'relationship',
    'owner_level',
    'relationship_level',
    'key',
    'loyalty',
  ]);
});

test('tiers add up their customers and revenue', () => {
  expect(
    rowsOf(reportOf(shop).tables, 'tiers', 'tier', 'customers', 'share', 'revenue', 'revenue_share'),
  ).toEqual([
    ['special', 1, 0.25, 6_000_000_000, 0.6],
    ['superior', 1, 0.25, 2_500_000_000, 0.25],
    ['ordinary', 2, 0.5, 1_500_000_000, 0.15],
  ]);
});

describe('account managers', () => {
  test('come with the concentration of their revenue, and those without one last or between', () => {
    const { tables, notes } = reportOf(shop);
    const [li, wu, nobody] = rowsOf(
      tables,
      'managers',
      'account_manager',
      'customers',
      'revenue',
      'share',
      'herfindahl',
    );
    // (600² + 250²) / 850²
    expect(li).toEqual(['Li', 2, 8_500_000_000, 0.85, expect.closeTo(0.584775, 6)]);
    expect(wu).toEqual(['Wu', 1, 1_000_000_000, 0.1, 1]);
    expect(nobody).toEqual([null, 1, 500_000_000, 0.05, 1]);
    // (850² + 100²) / 950²; 850 / 950
    expect(notes).toContainEqual({
      id: 'managers_herfindahl',
      level: 'info',
      table: 'managers',
      args: { herfindahl: 0.8116, managers: 2 },
    });
    expect(notes).toContainEqual({
      id: 'lone_wolf',
      level: 'warning',
      args: { manager: 'Li', share: 89.5, limit: 50 },
    });
  });

  test('are no risk up to the share of the policy', () => {
    const two = [buyer('A', 50, { account_manager: 'Li' }), buyer('B', 50, { account_manager: 'Wu' })];
    const warned = (share: string) =>
      reportOf(two, policyWith({ 'manager_share: 0.5': `manager_share: ${share}` })).notes.some(
        ({ id }) => id === 'lone_wolf',
      );
    expect(warned('0.5')).toBe(false);
    expect(warned('0.4999')).toBe(true);
  });

  test('have no index where revenue is negative, which is said', () => {
    const { tables, notes } = reportOf([
      buyer('A', 50, { account_manager: 'Li' }),
      buyer('B', -1, { account_manager: 'Li' }),
    ]);
    expect(columnOf(tables, 'managers', 'herfindahl')).toEqual([null]);
    expect(notes).toContainEqual({ id: 'negative_revenue', level: 'info', args: { customers: 1 } });
  });
});

test('the rules in force are printed with the values that quantiles have', () => {
  const { tables } = reportOf(shop);
  const rules = rowsOf(tables, 'rules', 'division', 'rule', 'class', 'figure', 'threshold');
  expect(rules.slice(0, 5)).toEqual([
    ['tier', 1, 'special', 'annual_revenue', '≥ 500000'],
    ['tier', 2, 'superior', 'annual_revenue', '≥ 200000'],
    ['tier', 3, 'ordinary', 'otherwise', null],
    ['top_n', 1, 'yes', 'revenue_rank', '≤ 100'],
    ['top_n', 1, 'yes', 'annual_revenue', '> 0'],
  ]);
  expect(rules.filter(([division]) => division === 'key')).toEqual([
    ['key', 1, 'yes', 'annual_orders', '≥ 1'],
    ['key', 1, 'yes', 'margin', '≥ 0'],
    // numpy.quantile([600000, 250000, 100000, 50000], 0.8)
    ['key', 1, 'yes', 'annual_revenue', '≥ 390000 (P80)'],
    ['key', 1, 'yes', 'annual_orders', '≥ 4 (P80)'],
    ['key', 1, 'yes', 'margin', '≥ 0.2 (P50)'],
    ['key', 1, 'yes', 'loyalty', 'S, W'],
  ]);
});

test('the year is named, from 29 February too', () => {
  const yearOf = (date: string) => reportOf(factsOf([buyer('A', 1)], day(date))).notes[0];
  const note = { id: 'year', level: 'info' };
  expect(yearOf('2024-12-31')).toEqual({
    ...note,
    args: { policy: 'account-policy', from: '2024-01-01', to: '2024-12-31' },
  });
  expect(yearOf('2024-02-29').args).toMatchObject({ from: '2023-03-01', to: '2024-02-29' });
  expect(yearOf('2025-02-28').args).toMatchObject({ from: '2024-02-29', to: '2025-02-28' });
});

test('only the facts that the policy asks for are read', () => {
  const facts = accounts.facts({ policy: policyWith() });
  expect(facts.toSorted()).toEqual([
    'assortments',
    'customer_profiles',
    'customer_summary',
    'customers',
    'prior_year_summary',
    'year_summary',
  ]);
  const policy = { ...policyWith(), use: [], owner_level: [] };
  expect(accounts.facts({ policy })).not.toContain('assortments');
});

test('every division classifies every customer of the facts', () => {
  const { result, classesBy } = reportOf(shop);
  const found = accounts.classify!(result);
  expect(found.map(({ id }) => id)).toEqual([
    'tier',
    'top_n',
    'use',
    'relationship',
    'loyalty',
    'owner_level',
    'relationship_level',
    'key',
  ]);
  expect(found.filter(({ ordered }) => !ordered).map(({ id }) => id)).toEqual(['use', 'relationship']);
  for (const { id, of } of found) expect([...of]).toEqual(Object.values(classesBy(id)));
  expect(found[0].classes).toEqual(['special', 'superior', 'ordinary']);
});

test('revenue that cannot be added exactly is refused', () => {
  const half = 2 ** 52 / 10_000;
  expect(() => reportOf([buyer('A', half), buyer('B', -half)])).toThrow('total_too_large');
  expect(() => reportOf([buyer('A', half)])).not.toThrow();
});

describe('with little to go by', () => {
  const never: KnownCustomer = { id: 'A' };

  test('no customers', () => {
    const { tables, notes } = reportOf(factsOf([], null));
    expect(notes).toEqual([{ id: 'no_customers', level: 'warning' }]);
    expect(rowsOf(tables, 'customers', 'customer_id')).toEqual([]);
    expect(rowsOf(tables, 'tiers', 'customers', 'share', 'revenue', 'revenue_share')).toEqual(
      Array.from({ length: 3 }, () => [0, null, 0, null]),
    );
  });

  test('customers, but no transactions', () => {
    const { classesBy, notes, tables } = reportOf(factsOf([never, { ...never, id: 'B' }], null));
    expect(notes.map(({ id }) => id).slice(0, 2)).toEqual(['no_transactions', 'no_revenue']);
    expect(classesBy('tier')).toEqual({ A: 'ordinary', B: 'ordinary' });
    expect(classesBy('relationship')).toEqual({ A: null, B: null });
    expect(classesBy('loyalty')).toEqual({ A: 'P', B: 'P' });
    expect(classesBy('key')).toEqual({ A: 'no', B: 'no' });
    expect(columnOf(tables, 'tiers', 'revenue_share')).toEqual([null, null, null]);
    expect(columnOf(tables, 'rules', 'threshold')).toContain('≥ – (P80)');
  });

  test('one customer, of one day', () => {
    const once = { transactions: 1, revenue: 10, cost: 4, first_day: asOf, last_day: asOf };
    const { classesBy, tables } = reportOf([{ id: 'A', summary: once, year: once, products: 1 }]);
    expect(classesBy('relationship')).toEqual({ A: 'new' });
    expect(classesBy('loyalty')).toEqual({ A: 'N' });
    expect(classesBy('relationship_level')).toEqual({ A: 'partnership' });
    expect(columnOf(tables, 'tiers', 'revenue_share')).toEqual([0, 0, 1]);
  });

  test('a total of nothing', () => {
    const { tables, notes } = reportOf([buyer('A', 10), buyer('B', -10)]);
    expect(columnOf(tables, 'managers', 'share')).toEqual([null]);
    expect(notes).toContainEqual({ id: 'no_revenue', level: 'warning' });
  });
});

const customers = fc.array(
  fc.record({
    revenue: fc.integer({ min: -1e10, max: 1e10 }).map((money) => money / 10_000),
    manager: fc.constantFrom('Li', 'Wu', undefined),
    uncosted: fc.constantFrom(0, 1),
    products: fc.nat({ max: 3 }),
    bought: fc.boolean(),
  }),
  { maxLength: 40 },
);

test('classes and managers add up to all there is, to the cent', () => {
  fc.assert(
    fc.property(customers, (all) => {
      const known = all.map(({ revenue, manager, uncosted, products, bought }, i): KnownCustomer => {
        const id = `K${100 + i}`;
        if (!bought) return { id, account_manager: manager };
        const year = { transactions: 1, revenue, cost: 1, uncosted };
        return buyer(id, revenue, { account_manager: manager, products, year });
      });
      const { tables } = reportOf(known);
      const revenue = known.reduce((sum, each) => sum + Math.round((each.year?.revenue ?? 0) * 10_000), 0);
      const total = (rows: readonly (readonly unknown[])[], column: number) =>
        rows.reduce((sum, row) => sum + Number(row[column]), 0);

      const parts = [
        rowsOf(tables, 'tiers', 'customers', 'revenue'),
        rowsOf(tables, 'managers', 'customers', 'revenue'),
        ...['top_n', 'use', 'relationship', 'loyalty', 'owner_level', 'relationship_level', 'key'].map(
          (division) =>
            rowsOf(tables, 'classes', 'customers', 'revenue', 'division').filter(
              (row) => row[2] === division,
            ),
        ),
      ];
      for (const rows of parts) {
        expect(total(rows, 0)).toBe(known.length);
        expect(total(rows, 1)).toBe(revenue);
      }
      const tiers = columnOf(tables, 'customers', 'tier');
      for (const tier of tiers) expect(['special', 'superior', 'ordinary']).toContain(tier);
    }),
  );
});

test('a greater annual revenue is never in a lower tier', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 2, maxLength: 20 }), (revenues) => {
      const { tables } = reportOf(revenues.map((revenue, i) => buyer(`K${i}`, revenue / 10)));
      const order = ['special', 'superior', 'ordinary'];
      const places = columnOf(tables, 'customers', 'tier').map((tier) => order.indexOf(String(tier)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});
