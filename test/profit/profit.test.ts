import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profit } from '../../src/analyses/profit/index.js';
import { options as declared, type ProfitOptions } from '../../src/analyses/profit/options.js';
import type { Value } from '../../src/report.js';
import { column } from '../evaluate/facts.js';
import { factsOf, type KnownCustomer } from '../helpers/facts.js';

function optionsOf(given: Partial<ProfitOptions>): ProfitOptions {
  const initial = Object.entries(declared).map(([name, option]) => [name, option.initial]);
  return { ...Object.fromEntries(initial), ...given };
}

function ask(customers: readonly KnownCustomer[], given: Partial<ProfitOptions> = {}) {
  const options = optionsOf(given);
  const facts = factsOf(customers);
  const result = profit.compute(facts, options);
  const findings = profit.present(result, options);
  const values = (table: string, id: string) => column(findings.tables, table, id);
  const notes = findings.notes.map(({ id }) => id);
  const explain = (customer: number) => profit.explain!(result, facts, options, customer).tables;
  return { values, notes, explain, findings, classes: profit.classify!(result)[0] };
}

/** Money as it is stored. */
const money = (...amounts: number[]) => amounts.map((amount) => Math.round(amount * 10_000));

/** Customers who bought for 1000 each and earn these amounts. */
const earning = (...profits: number[]): KnownCustomer[] =>
  profits.map((amount, i) => ({
    id: `C${String(i + 1).padStart(2, '0')}`,
    summary: { revenue: 1000, cost: 1000 - amount },
  }));

// Ten customers worked by hand, after Kaplan & Narayanan (2001).
const ten = earning(500, 300, 200, 100, 50, 10, -10, -50, -150, -250);

describe('the whale curve', () => {
  test('peaks at 165.71 % of the profit, with 60 % of the customers', () => {
    const { values } = ask(ten);
    expect(values('summary', 'profit')).toEqual(money(700));
    expect(values('summary', 'peak_profit')).toEqual(money(1160));
    expect(values('summary', 'peak_share')[0]).toBeCloseTo(1.657143, 6);
    expect(values('summary', 'peak_customers_share')).toEqual([0.6]);
    expect(values('summary', 'best_fifth_share')[0]).toBeCloseTo(1.142857, 6);
    expect(values('summary', 'worst_fifth_share')[0]).toBeCloseTo(-0.571429, 6);
  });

  test('is in the customers’ table, best first', () => {
    const { values } = ask(ten.toReversed());
    expect(values('customers', 'customer_id')).toEqual(ten.map(({ id }) => id));
    expect(values('customers', 'cumulative_profit')).toEqual(
      money(500, 800, 1000, 1100, 1150, 1160, 1150, 1100, 950, 700),
    );
    expect(values('customers', 'cumulative_share').at(-1)).toBe(1);
  });

  test('is cut into ten bands', () => {
    const { values } = ask(ten);
    expect(values('bands', 'customers')).toEqual(new Array(10).fill(1));
    expect(values('bands', 'profit')).toEqual(money(500, 300, 200, 100, 50, 10, -10, -50, -150, -250));
  });
});

describe('profit', () => {
  test('is revenue less cost of goods, activities and capital, each as it is in its table', () => {
    // By hand: 1000 − 600 − (3 × 12.50 + 2.5 × 40) − 8 % of 500 = 222.50
    const customer = {
      id: 'A',
      summary: { revenue: 1000, cost: 600 },
      average_balance: 500,
      activities: [
        { activity: 'call', quantity: 3, rate: 12.5 },
        { activity: 'visit', quantity: 2.5, rate: 40 },
      ],
    };
    const { values, notes, explain } = ask([customer], { capitalRate: 0.08 });
    expect(values('customers', 'cost_to_serve')).toEqual(money(177.5));
    expect(values('customers', 'profit')).toEqual(money(222.5));
    expect(values('customers', 'margin')).toEqual([0.2225]);
    expect(values('activities', 'amount')).toEqual(money(37.5, 100));
    expect(values('capital', 'amount')).toEqual(money(40));
    expect(notes).toContain('capital_charged');

    const steps = explain(0);
    expect(column(steps, 'derivation', 'step').slice(0, 6)).toEqual([
      'revenue',
      'known_cost',
      'activity',
      'activity',
      'capital',
      'profit',
    ]);
    const amounts = column(steps, 'derivation', 'amount') as number[];
    expect(amounts.slice(0, 5).reduce((sum, amount) => sum + amount, 0)).toBe(amounts[5]);
    expect(column(steps, 'result', 'class')).toEqual(['most_profitable']);
  });

  test('needs a rate for every activity, and names those that have none', () => {
    const activities = [
      { activity: 'visit', quantity: 1 },
      { activity: 'call', quantity: 1, rate: 2 },
      { activity: '送货', quantity: 1 },
    ];
    expect(() => ask([{ id: 'A', summary: { revenue: 1, cost: 1 }, activities }])).toThrow(
      expect.objectContaining({
        problem: { code: 'rates_missing', args: { activities: 'visit (1970-01-01), 送货 (1970-01-01)' } },
      }),
    );
  });

  test('of a customer with sales without a cost is unknown, and counted as such', () => {
    const { values, notes, classes } = ask([
      { id: 'A', summary: { transactions: 2, revenue: 100, cost: 30, uncosted: 1, uncosted_revenue: 40 } },
      { id: 'B', summary: { revenue: 50, cost: 20 } },
    ]);
    expect(values('customers', 'customer_id')).toEqual(['B', 'A']);
    expect(values('customers', 'profit')).toEqual([...money(30), null]);
    expect(values('customers', 'class')).toEqual(['most_profitable', null]);
    expect(values('customers', 'cumulative_profit')).toEqual([...money(30), null]);
    expect(values('summary', 'customers')).toEqual([1]);
    expect(notes).toContain('unknown_profit');
    expect(classes.of).toEqual([null, 'most_profitable']);
  });

  test('with an assumed margin takes the rest of such sales for their cost', () => {
    // By hand: 100 − 30 − 70 % of 40 = 42
    const { values, notes } = ask(
      [{ id: 'A', summary: { transactions: 2, revenue: 100, cost: 30, uncosted: 1, uncosted_revenue: 40 } }],
      { marginRate: 0.3 },
    );
    expect(values('customers', 'cost')).toEqual(money(58));
    expect(values('customers', 'profit')).toEqual(money(42));
    expect(notes).toContain('margin_assumed');
  });

  test('is not claimed where no sale has a cost: it is revenue, and is called so', () => {
    const { values, notes, findings } = ask([
      { id: 'A', summary: { revenue: 30, uncosted: 1, uncosted_revenue: 30 } },
      { id: 'B', summary: { revenue: 70, uncosted: 1, uncosted_revenue: 70 } },
    ]);
    expect(notes).toContain('revenue_only');
    expect(values('customers', 'profit')).toEqual([null, null]);
    expect(values('customers', 'class')).toEqual([null, null]);
    expect(values('customers', 'cumulative_revenue')).toEqual(money(70, 100));
    expect(values('bands', 'revenue')).toEqual(money(70, 30));
    expect(values('summary', 'profit')).toEqual([null]);
    const ids = findings.tables.flatMap((table) => table.columns.map(({ id }) => id));
    expect(ids).not.toContain('cumulative_profit');
    expect(values('classes', 'class')).toEqual([]);
  });
});

describe('little or strange data', () => {
  const unknown = (values: readonly Value[]) => values.every((value) => value === null);

  test('no customers at all', () => {
    const { values, notes } = ask([]);
    expect(notes).toEqual(['nobody']);
    expect(values('summary', 'profit')).toEqual([0]);
    expect(unknown(values('summary', 'peak_share'))).toBe(true);
    expect(values('bands', 'band')).toEqual([]);
    expect(values('classes', 'customers')).toEqual([0, 0, 0, 0]);
    expect(unknown(values('classes', 'customer_share'))).toBe(true);
  });

  test('customers who bought nothing are left out and counted; those who only cost something are not', () => {
    const { values, notes } = ask([
      { id: 'A' },
      { id: 'B', activities: [{ activity: 'visit', quantity: 1, rate: 80 }] },
      { id: 'C', summary: { revenue: 10, cost: 4 } },
    ]);
    expect(values('customers', 'customer_id')).toEqual(['C', 'B']);
    expect(values('customers', 'profit')).toEqual(money(6, -80));
    expect(values('customers', 'margin')).toEqual([0.6, null]);
    expect(notes).toContain('idle');
  });

  test('a total of 0 or less has no shares, but a note', () => {
    for (const customers of [earning(10, -10), earning(10, -30), earning(-5)]) {
      const { values, notes } = ask(customers);
      expect(notes).toContain('no_shares');
      for (const [table, id] of [
        ['summary', 'peak_share'],
        ['summary', 'best_fifth_share'],
        ['summary', 'worst_fifth_share'],
        ['summary', 'gini'],
        ['classes', 'profit_share'],
        ['bands', 'profit_share'],
        ['customers', 'cumulative_share'],
      ])
        expect(unknown(values(table, id)), `${table}.${id}`).toBe(true);
    }
  });

  test('all equal: nobody is better than another by more than the order of ids', () => {
    const { values } = ask(earning(10, 10, 10, 10));
    expect(values('customers', 'customer_id')).toEqual(['C01', 'C02', 'C03', 'C04']);
    expect(values('summary', 'gini')).toEqual([0]);
    expect(values('summary', 'best_fifth_share')).toEqual([0.2]);
    expect(values('classes', 'customers')).toEqual([4, 0, 0, 0]);
  });

  test('amounts beyond exact addition are refused', () => {
    expect(() =>
      ask(earning(4e11, 4e11, 4e11).map((each) => ({ ...each, summary: { revenue: 4e11 } }))),
    ).toThrow(expect.objectContaining({ problem: { code: 'total_too_large' } }));
  });
});

test('classes and bands add up to the totals, to the last digit, whatever the data', () => {
  const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((units) => units / 10_000);
  const customer = fc.record({
    revenue: amount,
    cost: amount,
    transactions: fc.integer({ min: 0, max: 3 }),
    activities: fc.array(
      fc.record({
        activity: fc.constantFrom('a', 'b'),
        quantity: fc.double({ min: 0, max: 99, noNaN: true }),
        rate: amount,
      }),
      { maxLength: 2 },
    ),
    average_balance: amount,
  });
  fc.assert(
    fc.property(fc.array(customer, { maxLength: 40 }), (rows) => {
      const customers = rows.map(({ activities, average_balance, ...summary }, i) => ({
        id: `C${String(i).padStart(2, '0')}`,
        summary,
        activities,
        average_balance,
      }));
      const { values, notes, classes } = ask(customers, { capitalRate: 0.07 });
      const sum = (table: string, id: string) =>
        (values(table, id) as number[]).reduce((total, value) => total + value, 0);
      const [total] = values('summary', 'profit');
      expect(sum('classes', 'profit')).toBe(total);
      expect(sum('bands', 'profit')).toBe(total);
      expect(sum('customers', 'profit')).toBe(total);
      expect(sum('classes', 'revenue')).toBe(values('summary', 'revenue')[0]);
      expect(sum('classes', 'customers')).toBe(values('summary', 'customers')[0]);
      expect(sum('bands', 'customers')).toBe(values('summary', 'customers')[0]);
      expect(sum('customers', 'cost_to_serve')).toBe(sum('activities', 'amount') + sum('capital', 'amount'));
      const idle = customers.length - (values('summary', 'customers')[0] as number);
      expect(notes.includes('idle')).toBe(idle > 0);
      expect(classes.of.filter((each) => each === null)).toHaveLength(idle);
    }),
  );
});
