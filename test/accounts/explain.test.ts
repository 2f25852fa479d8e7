import { describe, expect, test } from 'vitest';
import { day, factsOf } from '../helpers/facts.js';
import { asOf, buyer, reportOf, rowsOf } from './accounts.js';

const facts = {
  ...factsOf(
    [
      buyer('A', 200_000, {
        name: 'Anna',
        account_manager: 'Li',
        since: day('2023-01-01'),
        prior_year: { transactions: 2, revenue: 160_000 },
        year: { transactions: 4, revenue: 200_000, cost: 150_000 },
        products: 2,
      }),
      buyer('B', 10, { prior_year: { transactions: 0 }, year: { revenue: 10, cost: 1, uncosted: 1 } }),
    ],
    asOf,
  ),
  transaction_sources: {
    customer: Int32Array.of(0, 0, 1),
    file: ['2023.csv', '2024.csv', '2024.csv'],
    lines: Int32Array.of(3, 1, 9),
    first_line: Int32Array.of(2, 40, 4),
    last_line: Int32Array.of(90, 40, 50),
  },
};
const { explain } = reportOf(facts);

describe('explaining a customer', () => {
  const { tables } = explain(0);

  test('says what went in, of which days and from which lines', () => {
    const inputs = rowsOf(tables, 'inputs', 'figure', 'value', 'from', 'to', 'file', 'lines');
    const places = ['2023.csv; 2024.csv', '2–90 (3); 40–40 (1)'];
    const year = [day('2024-01-01'), asOf];
    expect(inputs).toEqual([
      ['annual_revenue', '200000', ...year, ...places],
      ['annual_orders', '4', ...year, ...places],
      ['prior_orders', '2', day('2023-01-01'), day('2023-12-31'), ...places],
      ['growth', '0.25', day('2023-01-01'), asOf, ...places],
      ['annual_cost', '150000', ...year, ...places],
      ['uncosted', '0', ...year, ...places],
      ['margin', '0.25', ...year, ...places],
      ['revenue_rank', '1', ...year, ...places],
      ['tier_customers', '1', ...year, ...places],
      ['orders', '8', null, asOf, ...places],
      ['products', '2', null, asOf, ...places],
      ['cities', '0', null, asOf, ...places],
      ['counties', '0', null, asOf, ...places],
      ['recency', '10', asOf - 10, asOf, ...places],
      ['since_first_purchase', '1100', asOf - 1100, asOf, ...places],
      ['tenure', '730', day('2023-01-01'), asOf, null, null],
      ['since_left', null, null, asOf, null, null],
    ]);
  });

  test('tries every rule up to the one that holds', () => {
    const steps = rowsOf(
      tables,
      'derivation',
      'division',
      'rule',
      'class',
      'figure',
      'value',
      'threshold',
      'held',
    );
    expect(steps.filter(([division]) => division === 'tier')).toEqual([
      ['tier', 1, 'special', 'annual_revenue', '200000', '≥ 500000', 'no'],
      ['tier', 2, 'superior', 'annual_revenue', '200000', '≥ 200000', 'yes'],
    ]);
    expect(steps.filter(([division]) => division === 'relationship')).toEqual([
      ['relationship', 1, 'lapsed', 'since_left', null, '≥ 0', null],
      ['relationship', 2, 'lapsed', 'recency', '10', '> 180', 'no'],
      ['relationship', 3, 'new', 'since_first_purchase', '1100', '≤ 365', 'no'],
      ['relationship', 4, 'new', 'orders', '8', '≥ 1', 'yes'],
      ['relationship', 4, 'new', 'tenure', '730', '≤ 365', 'no'],
      ['relationship', 5, 'growing', 'growth', '0.25', '≥ 0.2', 'yes'],
    ]);
    expect(steps.filter(([division]) => division === 'loyalty').slice(1)).toEqual([
      ['loyalty', 2, 'W', 'tenure', '730', '≥ 730', 'yes'],
      ['loyalty', 2, 'W', 'tier', 'superior', 'special, superior', 'yes'],
      ['loyalty', 2, 'W', 'relationship', 'growing', 'growing, cooperative', 'yes'],
    ]);
  });

  test('says what came out, by which rule', () => {
    expect(tables.map(({ id }) => id)).toEqual(['inputs', 'derivation', 'result']);
    expect(rowsOf(tables, 'result', 'customer_id', 'name')).toEqual(Array(8).fill(['A', 'Anna']));
    expect(rowsOf(tables, 'result', 'division', 'class', 'rule')).toEqual([
      ['tier', 'superior', 2],
      ['top_n', 'yes', 1],
      ['use', 'comprehensive', 1],
      ['relationship', 'growing', 5],
      ['loyalty', 'W', 2],
      ['owner_level', null, null],
      ['relationship_level', 'proactive', 8],
      ['key', 'yes', 1],
    ]);
  });
});

test('a class for everyone who is left, a decision against, and what is not known are said', () => {
  const { tables } = explain(1);
  const steps = rowsOf(tables, 'derivation', 'division', 'class', 'figure', 'held');
  expect(steps).toContainEqual(['loyalty', 'N', 'otherwise', 'yes']);
  expect(steps).toContainEqual(['key', 'yes', 'margin', null]);
  expect(rowsOf(tables, 'result', 'division', 'class', 'rule')).toEqual(
    expect.arrayContaining([
      ['loyalty', 'N', 4],
      ['relationship_level', null, null],
      ['key', 'no', 1],
    ]),
  );
});

/** The classes follow from the steps alone. */
test('what came out is the class of the rule whose conditions all held', () => {
  for (const customer of [0, 1]) {
    const { tables } = explain(customer);
    const steps = rowsOf(tables, 'derivation', 'division', 'rule', 'class', 'held');
    for (const [division, given] of rowsOf(tables, 'result', 'division', 'class')) {
      const own = steps.filter((step) => step[0] === division);
      const rules = [...new Set(own.map((step) => step[1]))];
      const held = rules.find((rule) => own.every((step) => step[1] !== rule || step[3] === 'yes'));
      const found = own.find((step) => step[1] === held)?.[2] ?? null;
      expect(given === 'no' ? null : given).toBe(found);
    }
  }
});
