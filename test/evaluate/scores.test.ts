import { describe, expect, test } from 'vitest';
import type { Scorecard } from '../../src/analyses/evaluate/scorecard.js';
import { factsForScores, scoreCustomers } from '../../src/analyses/evaluate/scores.js';
import { type FactColumnName, factColumn } from '../../src/analyses/fact-columns.js';
import { facts, type Rating, scorecardOf } from './facts.js';

const scorecard: Scorecard = {
  name: '经销商 Card',
  scale: [1, 5],
  groups: [],
  grades: [],
  criteria: [
    { id: 'credit', label: { 'zh-CN': '信用' }, weight: 1, group: null, goal: 'benefit', source: 'rating' },
    { id: 'size', label: {}, weight: 1, group: null, goal: 'benefit', source: 'rating' },
  ],
};

const credit = (score: number, more: Partial<Rating> = {}): Rating => ({
  customer: 'A',
  criterion: 'credit',
  score,
  ...more,
});

/** The scores of customer A, credit and size, and the notes. */
function scoresOf(...ratings: Rating[]) {
  const { customers, values, notes, spreads } = scoreCustomers(facts(['A'], ratings), scorecard);
  return { customers: [...customers], values: [...values], notes, spreads };
}

describe('ratings', () => {
  test('of this scorecard and of none count, of another do not', () => {
    const { values, notes } = scoresOf(
      credit(4, { rater: 'a', scorecard: ' 经销商 CARD' }),
      credit(2, { rater: 'b' }),
      credit(1, { rater: 'c', scorecard: 'another' }),
    );
    expect(values[0]).toBe(3);
    expect(notes).not.toContainEqual(expect.objectContaining({ level: 'warning' }));
  });

  test('name the criterion by id or label', () => {
    expect(scoresOf(credit(4, { criterion: '信用' })).values[0]).toBe(4);
    expect(scoresOf(credit(4, { criterion: ' Credit ' })).values[0]).toBe(4);
  });

  test('of this scorecard, by a criterion that it does not have, are counted', () => {
    const { notes } = scoresOf(
      credit(4),
      credit(4, { criterion: 'charm', scorecard: '经销商 card' }),
      credit(4, { criterion: 'charm' }),
    );
    expect(notes).toEqual([
      { id: 'unused_ratings', level: 'warning', args: { ratings: 1, criteria: 'charm' } },
    ]);
  });

  test.each([
    ['the latest day', [credit(1, { day: 20 }), credit(5, { day: 10 })], 1],
    ['an undated one is the earliest', [credit(1, { day: -20 }), credit(5)], 1],
    ['of one day the last in the file', [credit(5, { day: 7 }), credit(1, { day: 7 })], 1],
    ['of undated ones the last in the file', [credit(5), credit(1)], 1],
  ])('of one rater the latest counts: %s', (_, ratings, expected) => {
    const { values, spreads } = scoresOf(...ratings);
    expect(values[0]).toBe(expected);
    expect(spreads).toEqual([]);
  });

  test('of several raters are averaged, and their spread is kept', () => {
    const { values, spreads, notes } = scoresOf(
      credit(2, { rater: '王' }),
      credit(5, { rater: 'Li' }),
      credit(5),
      credit(1, { rater: 'Li', day: 1 }),
      credit(3, { criterion: 'size' }),
    );
    // 2, 1 and 5
    expect(values).toEqual([8 / 3, 3]);
    expect(spreads).toEqual([
      {
        customer: 0,
        criterion: 0,
        raters: 3,
        mean: 8 / 3,
        lowest: 1,
        highest: 5,
        // √(((2 − 8/3)² + (1 − 8/3)² + (5 − 8/3)²) / 2)
        standardDeviation: expect.closeTo(2.081666, 6),
      },
    ]);
    expect(notes).toEqual([{ id: 'several_raters', level: 'info', args: { scores: 1 } }]);
  });

  test('outside the scale are left out and counted; an earlier one then stands', () => {
    const { values, notes } = scoresOf(
      credit(4, { day: 1 }),
      credit(6, { day: 2 }),
      credit(-1e9, { day: 3 }),
      credit(Number.NaN, { day: 4 }),
    );
    expect(values).toEqual([4, Number.NaN]);
    expect(notes).toEqual([
      { id: 'out_of_scale', level: 'warning', args: { ratings: 3, lowest: 1, highest: 5 } },
    ]);
  });
});

test('customers without any score are left out and counted', () => {
  const some = facts(['A', 'B', 'C'], [credit(3, { customer: 'B' })]);
  const { customers, values, notes } = scoreCustomers(some, scorecard);
  expect([...customers]).toEqual([1]);
  expect([...values]).toEqual([3, Number.NaN]);
  expect(notes).toEqual([{ id: 'unscored', level: 'info', args: { customers: 2 } }]);
});

test('no customers have no scores', () => {
  const { customers, values, notes } = scoreCustomers(facts([]), scorecard);
  expect([customers.length, values.length, notes]).toEqual([0, 0, []]);
});

describe('facts', () => {
  const shop = facts(['A', 'B', 'C'], [], {
    asOf: 1000,
    summary: {
      A: {
        transactions: 3,
        active_days: 2,
        first_day: 900,
        last_day: 990,
        revenue: 1_000_000,
        cost: 750_000,
      },
      B: { transactions: 1, active_days: 1, first_day: 700, last_day: 700, revenue: -10_000, cost: -5_000 },
      C: { transactions: 0, active_days: 0, revenue: 0 },
    },
    customers: { A: { potential: 4, since: 800 } },
  });
  const unknown = Number.NaN;

  test.each<[FactColumnName, number[]]>([
    ['revenue', [100, -1, 0]],
    ['cost', [75, -0.5, unknown]],
    ['profit', [25, -0.5, unknown]],
    ['margin', [0.25, unknown, unknown]],
    ['recency', [10, 300, unknown]],
    ['frequency', [3, 1, 0]],
    ['active_days', [2, 1, 0]],
    ['tenure', [200, 300, unknown]],
    ['potential', [4, unknown, unknown]],
  ])('%s', (name, expected) => {
    expect([...factColumn(shop, name)]).toEqual(expected);
  });

  test('without any date no duration is known', () => {
    const undated = { ...shop, asOf: null };
    expect([...factColumn(undated, 'recency'), ...factColumn(undated, 'tenure')].every(Number.isNaN)).toBe(
      true,
    );
  });

  const withSource = (source: Scorecard['criteria'][number]['source']) => ({
    ...scorecard,
    criteria: [{ ...scorecard.criteria[0], source }],
  });

  test('score by bands, in the currency’s unit', () => {
    const { customers, values, cuts } = scoreCustomers(
      shop,
      withSource({ fact: 'revenue', bands: [0, 100] }),
    );
    expect([...customers]).toEqual([0, 1, 2]);
    expect([...values]).toEqual([5, 1, 3]);
    expect(cuts).toEqual([[0, 100]]);
  });

  test('score by quantiles, named with their type', () => {
    const { values, notes } = scoreCustomers(shop, withSource({ fact: 'revenue', quantiles: 3 }));
    expect([...values]).toEqual([5, 1, 3]);
    expect(notes).toEqual([{ id: 'quantile_type', level: 'info' }]);
  });

  test('of equal values make fewer bands, with a warning; an unknown one scores nothing', () => {
    const { customers, values, notes } = scoreCustomers(
      shop,
      withSource({ fact: 'potential', quantiles: 4 }),
    );
    expect([customers.length, values.length]).toEqual([0, 0]);
    expect(notes).toContainEqual({
      id: 'collapsed_quantiles',
      level: 'warning',
      args: { criterion: 'credit', quantiles: 4, bands: 1 },
    });
  });
});

test('exactly those facts are asked for that the criteria need', () => {
  const source = (...sources: Scorecard['criteria'][number]['source'][]) =>
    factsForScores({
      ...scorecard,
      criteria: sources.map((each) => ({ ...scorecard.criteria[0], source: each })),
    }).sort();
  expect(source('rating', 'rating')).toEqual(['customers', 'ratings']);
  expect(source({ fact: 'potential', bands: [3] })).toEqual(['customers']);
  expect(source({ fact: 'recency', bands: [3] })).toEqual(['customer_summary', 'customers']);
  expect(source('rating', { fact: 'margin', quantiles: 2 })).toEqual([
    'customer_summary',
    'customers',
    'ratings',
  ]);
  expect(factsForScores(scorecardOf([1]))).toEqual(['customers', 'ratings']);
});
