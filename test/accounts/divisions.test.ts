import { describe, expect, test } from 'vitest';
import { asOf, buyer, policyWith, reportOf } from './accounts.js';

describe('tiers', () => {
  test('begin exactly at their amount', () => {
    const { classesBy } = reportOf([
      buyer('A', 500_000),
      buyer('B', 499_999.99),
      buyer('C', 200_000),
      buyer('D', 199_999.99),
      buyer('E', 0),
      buyer('F', -5),
    ]);
    expect(classesBy('tier')).toEqual({
      A: 'special',
      B: 'superior',
      C: 'superior',
      D: 'ordinary',
      E: 'ordinary',
      F: 'ordinary',
    });
  });

  test('are those of the policy, whatever order they are written in', () => {
    const policy = policyWith({ 'tier: special, from: 500000': 'tier: special, from: 1000.0001' });
    const swapped = policyWith({ 'from: 500000': 'from: 100', 'from: 200000': 'from: 900.5' });
    const known = [buyer('A', 1000.0001), buyer('B', 1000), buyer('C', 950)];
    expect(policy.tiers.map(({ tier }) => tier)).toEqual(['superior', 'special', 'ordinary']);
    expect(reportOf(known, policy).classesBy('tier')).toEqual({ A: 'special', B: 'ordinary', C: 'ordinary' });
    expect(swapped.tiers.map(({ tier }) => tier)).toEqual(['superior', 'special', 'ordinary']);
    expect(reportOf(known, swapped).classesBy('tier')).toEqual({
      A: 'superior',
      B: 'superior',
      C: 'superior',
    });
  });
});

describe('the top by revenue', () => {
  const hundred = Array.from({ length: 99 }, (_, i) => buyer(`A${100 + i}`, 1000 + i));

  test('holds everyone who is tied at the last rank, and says so', () => {
    const tied = [buyer('B1', 500), buyer('B2', 500), buyer('B3', 500), buyer('C', 499.9999)];
    const { classesBy, notes } = reportOf([...hundred, ...tied]);
    const { B1, B2, B3, C, A100 } = classesBy('top_n');
    expect([A100, B1, B2, B3, C]).toEqual(['yes', 'yes', 'yes', 'yes', 'no']);
    expect(notes).toContainEqual({
      id: 'tied_top',
      level: 'info',
      args: { rank: 100, customers: 3, top: 100 },
    });
  });

  test('may end with a rank before its last place', () => {
    const { notes } = reportOf(
      [buyer('A', 9), buyer('B', 8), buyer('C', 8), buyer('D', 8)],
      policyWith({ 'top: 100': 'top: 3' }),
    );
    expect(notes).toContainEqual({ id: 'tied_top', level: 'info', args: { rank: 2, customers: 3, top: 3 } });
  });

  test('counts those who are tied before the last rank', () => {
    const { classesBy } = reportOf(
      [buyer('A', 9), buyer('B', 9), buyer('C', 8), buyer('D', 7)],
      policyWith({ 'top: 100': 'top: 3' }),
    );
    expect(classesBy('top_n')).toEqual({ A: 'yes', B: 'yes', C: 'yes', D: 'no' });
  });

  test('leaves out who has no revenue', () => {
    const { classesBy, notes } = reportOf([buyer('A', 1), buyer('B', 0), buyer('C', -1)]);
    expect(classesBy('top_n')).toEqual({ A: 'yes', B: 'no', C: 'no' });
    expect(notes.map(({ id }) => id)).not.toContain('tied_top');
  });
});

test('use is by products, and not known without any', () => {
  const { classesBy } = reportOf([0, 1, 2, 7].map((products) => buyer(`K${products}`, 1, { products })));
  expect(classesBy('use')).toEqual({ K0: null, K1: 'specialised', K2: 'comprehensive', K7: 'comprehensive' });
});

describe('relationship', () => {
  const bought = (first: number, last: number) => ({
    summary: { transactions: 2, first_day: asOf - first, last_day: asOf - last },
  });
  const grown = (annual: number, prior: number) => ({
    year: { transactions: 1, revenue: annual, cost: 0 },
    prior_year: { transactions: 1, revenue: prior },
  });

  test.each([
    ['bought 180 days ago', bought(1000, 180), 'cooperative'],
    ['bought 181 days ago', bought(1000, 181), 'lapsed'],
    ['left today', { left: asOf }, 'lapsed'],
    ['leaves tomorrow', { left: asOf + 1 }, 'cooperative'],
    ['left, though new', { ...bought(5, 5), left: asOf - 3 }, 'lapsed'],
    ['first bought 365 days ago', bought(365, 1), 'new'],
    ['first bought 366 days ago', bought(366, 1), 'cooperative'],
    ['came 365 days ago', { since: asOf - 365 }, 'new'],
    ['came long ago, but bought lately', { ...bought(30, 1), since: asOf - 4000 }, 'new'],
    // 120 / 100 − 1 is less than 0.2 in binary
    ['grew by 20 %', grown(120, 100), 'growing'],
    ['grew by a little less', grown(119.9999, 100), 'cooperative'],
    ['grew by 20 % of little', grown(0.0012, 0.001), 'growing'],
    ['bought nothing the year before', grown(100, 0), 'cooperative'],
    ['returned more than was bought the year before', grown(100, -5), 'cooperative'],
    ['never bought', { summary: {}, year: {}, prior_year: {}, since: asOf - 3 }, null],
  ])('of one who %s', (_, about, expected) => {
    const never = 'summary' in about && Object.keys(about.summary).length === 0;
    const nothing = { transactions: 0 };
    const given = never ? { ...about, summary: nothing, year: nothing, prior_year: nothing } : about;
    expect(reportOf([buyer('A', 100, given)]).classesBy('relationship')).toEqual({ A: expected });
  });
});

describe('loyalty', () => {
  const nothing = { transactions: 0 };
  test.each([
    ['never bought', { summary: nothing, year: nothing, prior_year: nothing }, 'P'],
    ['is of a high tier for two years', { ...buyer('A', 200_000), since: asOf - 730 }, 'W'],
    ['is of a high tier for less than two years', { ...buyer('A', 200_000), since: asOf - 729 }, 'N'],
    ['is of a high tier and has left', { ...buyer('A', 200_000), left: asOf }, 'S'],
    ['bought in both years for two years', { since: asOf - 730 }, 'S'],
    ['bought in both years for less than two', { since: asOf - 729 }, 'N'],
    ['bought in one year only', { prior_year: nothing }, 'N'],
  ])('of one who %s', (_, about, expected) => {
    expect(reportOf([buyer('A', 100, about)]).classesBy('loyalty')).toEqual({ A: expected });
  });

  test('the first rule that holds counts, in the order of the policy', () => {
    const policy = policyWith({
      '{class: P, when: {orders: {at_most: 0}}}': '{class: N, when: {products: {below: 5}}}',
    });
    expect(reportOf([buyer('A', 900_000)], policy).classesBy('loyalty')).toEqual({ A: 'N' });
  });
});

test.each([
  [0, 0, null],
  [0, 1, 'county'],
  [1, 0, 'city'],
  [1, 1, 'county'],
  [1, 2, 'city'],
  [0, 2, 'city'],
  [2, 0, 'province'],
  [2, 2, 'province'],
])('the owner level of %i cities and %i counties is %s', (cities, counties, expected) => {
  expect(reportOf([buyer('A', 100, { cities, counties })]).classesBy('owner_level')).toEqual({ A: expected });
});

describe('the relationship level', () => {
  // Kotler: row many 0, medium 1, few 2 + column low 0, medium 1, high 2; here from 2 and 4 customers on
  const policy = policyWith({ 'many: 50, medium: 10': 'many: 4, medium: 2' });
  test.each([
    [4, 0.1499, 'basic'],
    [4, 0.15, 'reactive'],
    [4, 0.3, 'accountable'],
    [3, 0.1499, 'reactive'],
    [2, 0.2999, 'accountable'],
    [2, 0.3, 'proactive'],
    [1, -0.5, 'accountable'],
    [1, 0.15, 'proactive'],
    [1, 0.3, 'partnership'],
  ])('of one among %i at a margin of %d is %s', (customers, margin, expected) => {
    const year = { transactions: 1, revenue: 10_000, cost: 10_000 * (1 - margin) };
    const known = Array.from({ length: customers }, (_, i) => buyer(`K${i}`, 10_000, { year }));
    // Customers of other tiers do not count.
    const { classesBy } = reportOf([...known, buyer('X', 600_000), buyer('Y', 600_000)], policy);
    expect(classesBy('relationship_level').K0).toBe(expected);
  });

  test('is not known where a cost or revenue is missing', () => {
    const { classesBy, notes } = reportOf([
      buyer('A', 100, { year: { revenue: 100, cost: 50, uncosted: 1 } }),
      buyer('B', 0),
      buyer('C', 100),
    ]);
    expect(classesBy('relationship_level')).toEqual({ A: null, B: null, C: 'proactive' });
    expect(notes).toContainEqual({ id: 'no_relationship_level', level: 'info', args: { customers: 2 } });
  });
});

describe('a key customer', () => {
  /** Six buyers, of whom F is the greatest: the 80 % quantile of six is the fifth. */
  const six = (about: Parameters<typeof buyer>[2] = {}) => [
    ...['A', 'B', 'C', 'D', 'E'].map((id, i) =>
      buyer(id, 100 + i, { year: { transactions: 1 + i, revenue: 100 + i, cost: 60 } }),
    ),
    buyer('F', 1000, { year: { transactions: 9, revenue: 1000, cost: 500 }, ...about }),
  ];

  test('buys often, much, profitably and loyally', () => {
    expect(reportOf(six()).classesBy('key')).toEqual({
      A: 'no',
      B: 'no',
      C: 'no',
      D: 'no',
      E: 'yes',
      F: 'yes',
    });
  });

  test('is none without loyalty', () => {
    expect(reportOf(six({ prior_year: { transactions: 0 } })).classesBy('key').F).toBe('no');
  });

  test('is none at a negative margin, whatever the policy says', () => {
    const policy = policyWith({
      'margin: {at_least_quantile: 0.5}': 'margin: {at_least: -1}',
      'annual_orders: {at_least_quantile: 0.8}': 'annual_orders: {at_least: 0}',
    });
    const loss = { year: { transactions: 9, revenue: 1000, cost: 1000.0001 } };
    expect(reportOf(six(loss), policy).classesBy('key').F).toBe('no');
    const nothing = { year: { transactions: 9, revenue: 1000, cost: 1000 } };
    expect(reportOf(six(nothing), policy).classesBy('key').F).toBe('yes');
  });

  test('is not known where only the margin is not', () => {
    const uncosted = { revenue: 1000, cost: 0, uncosted: 1 };
    const { classesBy, notes } = reportOf(six({ year: { transactions: 9, ...uncosted } }));
    expect(classesBy('key').F).toBe(null);
    expect(notes).toContainEqual({ id: 'no_key', level: 'info', args: { customers: 1 } });
    expect(reportOf(six({ year: { transactions: 1, ...uncosted } })).classesBy('key').F).toBe('no');
  });

  test('is on the quantile, though the place is not whole in binary', () => {
    // 100 · 0.55 is 55.00000000000001 in binary; the 56th of 101 is on the cut, far below the next
    const policy = policyWith({
      'annual_revenue: {at_least_quantile: 0.8}': 'annual_revenue: {at_least_quantile: 0.55}',
      'annual_orders: {at_least_quantile: 0.8}': 'annual_orders: {at_least: 1}',
      'margin: {at_least_quantile: 0.5}': 'margin: {at_least: 0}',
    });
    const buyers = Array.from({ length: 101 }, (_, i) =>
      buyer(`K${100 + i}`, i < 56 ? 1 + i / 100 : 1e6 + i),
    );
    const keys = Object.values(reportOf(buyers, policy).classesBy('key'));
    expect(keys.filter((key) => key === 'yes')).toHaveLength(46);
  });

  test('is measured among those who bought in the year', () => {
    const gone = Array.from({ length: 50 }, (_, i) => buyer(`Z${i}`, 0, { year: { transactions: 0 } }));
    expect(reportOf([...six(), ...gone]).classesBy('key')).toMatchObject({
      D: 'no',
      E: 'yes',
      Z0: 'no',
    });
  });
});
