import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abc } from '../../src/analyses/abc/index.js';
import type { AbcOptions } from '../../src/analyses/abc/options.js';
import type { Facts } from '../../src/facts.js';
import { rowCount } from '../../src/report.js';
import { column } from '../evaluate/facts.js';
import { factsOf, type KnownCustomer } from '../helpers/facts.js';

const initial: AbcOptions = { by: 'revenue', aShare: 0.8, bShare: 0.95, from: null, to: null };

function run(facts: Facts, given: Partial<AbcOptions> = {}) {
  const options = { ...initial, ...given };
  const result = abc.compute(facts, options);
  const { tables, notes } = abc.present(result, options);
  return {
    result,
    notes: notes.map(({ id, args }) => (args ? { id, ...args } : { id })),
    ids: notes.map(({ id }) => id),
    customers: (id: string) => column(tables, 'customers', id),
    classes: (id: string) => column(tables, 'classes', id),
    explain: (customer: number) => abc.explain!(result, facts, options, customer),
  };
}

/** Customers c00, c01 … with these revenues, in the currency's unit. */
function revenues(...values: number[]): Facts {
  return factsOf(
    values.map((revenue, i) => ({ id: `c${String(i).padStart(2, '0')}`, summary: { revenue } })),
  );
}

const textbook = [5000, 2000, 1000, 800, 500, 300, 200, 100, 60, 40];

describe('by revenue', () => {
  // By hand: of 10,000 the first three make 8000, which is 80 % exactly; the first five 9300, the first six 9600.
  test('a class ends where those before make its share', () => {
    const { classes, customers } = run(revenues(...textbook));
    expect(classes('class')).toEqual(['A', 'B', 'C']);
    expect(classes('customers')).toEqual([3, 3, 4]);
    expect(classes('customer_share')).toEqual([0.3, 0.3, 0.4]);
    expect(classes('revenue')).toEqual([80_000_000, 16_000_000, 4_000_000]);
    expect(classes('share')).toEqual([0.8, 0.16, 0.04]);
    expect(customers('class').join('')).toBe('AAABBBCCCC');
    expect(customers('cumulative_share').slice(0, 4)).toEqual([0.5, 0.7, 0.8, 0.88]);
  });

  test('1/10000 less than 80 % is less', () => {
    const { classes } = run(revenues(5000, 2000, 999.9999, 800, 500, 300, 200, 100, 60, 40.0001));
    expect(classes('customers')).toEqual([4, 2, 4]);
  });

  // As floating-point numbers 7 < 0.07 × 100, and a second customer would be in A.
  test('7 of 100 is not less than 7 %', () => {
    const { classes } = run(revenues(7, ...new Array(93).fill(1)), { aShare: 0.07 });
    expect(classes('customers')).toEqual([1, 88, 5]);
  });

  test.each([
    [0, 0, [0, 0, 10]],
    [0, 1, [0, 10, 0]],
    [1, 1, [10, 0, 0]],
    [0.5, 0.5, [1, 0, 9]],
  ])('A below %d, B below %d', (aShare, bShare, expected) => {
    expect(run(revenues(...textbook), { aShare, bShare }).classes('customers')).toEqual(expected);
  });

  test('A cannot end after B', () => {
    expect(() => run(revenues(1), { aShare: 0.9, bShare: 0.8 })).toThrow('abc_shares');
  });

  test('a value of 0 or less is in C and takes nothing from the total', () => {
    const { customers, classes, notes } = run(revenues(-50, 100, 0, 100));
    expect(customers('customer_id')).toEqual(['c01', 'c03', 'c02', 'c00']);
    expect(customers('class')).toEqual(['A', 'A', 'C', 'C']);
    expect(customers('share')).toEqual([0.5, 0.5, 0, -0.25]);
    expect(customers('cumulative_share')).toEqual([0.5, 1, 1, 0.75]);
    expect(classes('revenue')).toEqual([2_000_000, 0, -500_000]);
    expect(notes).toContainEqual({ id: 'not_positive', customers: 2 });
  });

  test('who did not buy is in no class', () => {
    const facts = factsOf([{ id: 'a', summary: { revenue: 5 } }, { id: 'b' }, { id: 'c' }]);
    const { customers, classes, notes, result } = run(facts);
    expect(customers('customer_id')).toEqual(['a']);
    expect(classes('customers')).toEqual([1, 0, 0]);
    expect(notes).toContainEqual({ id: 'not_bought', customers: 2 });
    expect(abc.classify!(result)[0].of).toEqual(['A', null, null]);
  });

  test('says where a limit divides equal values', () => {
    expect(run(revenues(10, 10, 10, 10, 10)).notes).toContainEqual({
      id: 'tied_classes',
      better: 'A',
      other: 'B',
    });
    expect(run(revenues(...textbook)).ids).not.toContain('tied_classes');
    // A is empty: nothing is divided.
    expect(run(revenues(1, 1), { aShare: 0, bShare: 1 }).ids).not.toContain('tied_classes');
  });
});

test('by orders: the number of transactions', () => {
  const orders = textbook.map((transactions, i) => ({ id: `c${i}`, summary: { transactions } }));
  const { classes } = run(factsOf(orders), { by: 'orders' });
  expect(classes('customers')).toEqual([3, 3, 4]);
  expect(classes('orders')).toEqual([8000, 1600, 400]);
});

describe('by profit', () => {
  const shop = factsOf([
    { id: 'a', summary: { revenue: 100, cost: 60 } },
    { id: 'b', summary: { revenue: 500, cost: 100, uncosted: 1 } },
    { id: 'c', summary: { revenue: 80, cost: 90 } },
    { id: 'd', summary: { revenue: 70, cost: 10 } },
  ]);

  test('is revenue − cost, and unknown where a cost is', () => {
    const { customers, notes, result } = run(shop, { by: 'profit' });
    expect(customers('customer_id')).toEqual(['d', 'a', 'c']);
    expect(customers('profit')).toEqual([600_000, 400_000, -100_000]);
    expect(notes).toContainEqual({ id: 'uncosted', customers: 1 });
    expect(notes).toContainEqual({ id: 'net_profit' });
    expect(abc.classify!(result)[0].of).toEqual(['A', null, 'C', 'A']);
  });

  test('without any cost there is no profit to go by', () => {
    const uncosted = factsOf([{ id: 'a', summary: { revenue: 100, uncosted: 1 } }, { id: 'b' }]);
    expect(() => run(uncosted, { by: 'profit' })).toThrow('abc_no_costs');
    expect(run(uncosted).customers('class')).toEqual(['A']);
  });
});

describe('little to go by', () => {
  test.each([
    ['no customers', []],
    ['no transactions', [{ id: 'a' }, { id: 'b' }]],
  ])('%s', (_, known: KnownCustomer[]) => {
    for (const by of ['revenue', 'profit', 'orders'] as const) {
      const { customers, classes, ids } = run(factsOf(known), { by });
      expect(customers('class')).toEqual([]);
      expect(classes('customers')).toEqual([0, 0, 0]);
      expect(classes('share')).toEqual([null, null, null]);
      expect(classes('customer_share')).toEqual([null, null, null]);
      expect(ids).toContain('nobody_bought');
    }
  });

  test('one customer', () => {
    const { customers, classes } = run(revenues(9));
    expect(customers('class')).toEqual(['A']);
    expect(classes('share')).toEqual([1, 0, 0]);
  });

  test('nothing above 0: no shares', () => {
    const { customers, ids } = run(revenues(0, -3));
    expect(customers('class')).toEqual(['C', 'C']);
    expect(customers('share')).toEqual([null, null]);
    expect(customers('cumulative_share')).toEqual([null, null]);
    expect(ids).toContain('nothing_positive');
  });
});

const anyCustomer = fc.record({
  revenue: fc.integer({ min: -1_000_000, max: 100_000_000 }).map((each) => each / 10_000),
  cost: fc.integer({ min: 0, max: 50_000_000 }).map((each) => each / 10_000),
  uncosted: fc.constantFrom(0, 0, 0, 1),
  transactions: fc.constantFrom(0, 1, 1, 2, 5),
});

describe('always', () => {
  const options = fc
    .record({
      by: fc.constantFrom('revenue', 'profit', 'orders' as const),
      shares: fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
    })
    .map(({ by, shares }) => ({ by, aShare: Math.min(...shares), bShare: Math.max(...shares) }));

  /** Profit is refused where it is unknown of all. */
  const isKnown = (summaries: { transactions: number; uncosted: number }[], by: string) =>
    by !== 'profit' || summaries.some(({ transactions, uncosted }) => transactions > 0 && uncosted === 0);

  test('classes add up to the customers and, exactly, to the total', () => {
    fc.assert(
      fc.property(fc.array(anyCustomer, { maxLength: 40 }), options, (summaries, given) => {
        fc.pre(isKnown(summaries, given.by));
        const facts = factsOf(summaries.map((summary, i) => ({ id: `${100 + i}`, summary })));
        const { classes, result } = run(facts, given);
        const sum = (values: readonly unknown[]) =>
          values.reduce((total: number, each) => total + Number(each), 0);
        const known = [...result.value].filter((each) => !Number.isNaN(each));
        expect(sum(classes('customers'))).toBe(known.length);
        expect(sum(classes('customers')) + result.absent + result.uncosted).toBe(summaries.length);
        expect(sum(classes(given.by))).toBe(sum(known));
      }),
    );
  });

  test('every customer is in the class that the rule gives, worked out with whole numbers', () => {
    fc.assert(
      fc.property(fc.array(anyCustomer, { maxLength: 40 }), options, (summaries, given) => {
        fc.pre(isKnown(summaries, given.by));
        const facts = factsOf(summaries.map((summary, i) => ({ id: `${100 + i}`, summary })));
        const { result } = run(facts, given);
        const { value } = result;
        const [{ of }] = abc.classify!(result);
        const parts = (share: number) => BigInt(Math.round(share * 1e12));
        const total = value.reduce((sum, each) => (each > 0 ? sum + BigInt(each) : sum), 0n);
        for (const [customer, own] of value.entries()) {
          const before = value.reduce(
            (sum, each, other) =>
              each > own || (each === own && other < customer) ? sum + BigInt(each) : sum,
            0n,
          );
          const isBelow = (share: number) => own > 0 && before * 10n ** 12n < parts(share) * total;
          const expected = isBelow(given.aShare) ? 'A' : isBelow(given.bShare) ? 'B' : 'C';
          expect(of[customer]).toBe(Number.isNaN(own) ? null : expected);
        }
      }),
    );
  });
});

describe('explained', () => {
  const { explain } = run(revenues(...textbook));

  test('what a class follows from', () => {
    const { tables } = explain(3);
    const result = (id: string) => column(tables, 'result', id);
    expect(column(tables, 'inputs', 'source')).toEqual(['frequency', 'revenue']);
    expect(column(tables, 'inputs', 'value')).toEqual([1, 800]);
    expect(['place', 'of', 'revenue', 'total'].flatMap(result)).toEqual([4, 10, 8_000_000, 100_000_000]);
    expect(['share', 'share_before', 'a_share', 'b_share'].flatMap(result)).toEqual([0.08, 0.8, 0.8, 0.95]);
    expect(['class', 'rule'].flatMap(result)).toEqual(['B', 'below_b']);
  });

  test('why there is a class, or none', () => {
    const facts = factsOf([
      { id: 'a', summary: { revenue: 90, cost: 10 } },
      { id: 'b', summary: { revenue: 90, uncosted: 1 } },
      { id: 'c', summary: { revenue: 5, cost: 9 } },
      { id: 'd' },
      { id: 'e', summary: { revenue: 15, cost: 3 } },
    ]);
    const { explain } = run(facts, { by: 'profit', aShare: 0.5, bShare: 0.6 });
    const told = [0, 1, 2, 3, 4].map((customer) => column(explain(customer).tables, 'result', 'rule')[0]);
    expect(told).toEqual(['below_a', 'without_cost', 'without_value', 'without_transactions', 'beyond_b']);
    expect(rowCount(explain(3).tables[1])).toBe(1);
    expect(column(explain(3).tables, 'result', 'class')).toEqual([null]);
  });
});
