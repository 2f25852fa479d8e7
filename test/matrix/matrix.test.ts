import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/analyses/evaluate/index.js';
import { matrix } from '../../src/analyses/matrix/index.js';
import type { Facts } from '../../src/facts.js';
import type { ScatterChart } from '../../src/report.js';
import { column, optionsOf, facts as ratedBy, ratedFacts, scorecardOf } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';
import { quadrantsIn } from '../helpers/quadrants.js';
import { run } from './run.js';

/** Customers a, b, c … with these revenues and numbers of transactions. */
function shop(...known: [revenue: number, transactions: number][]): Facts {
  return factsOf(
    known.map(([revenue, transactions], i) => ({
      id: String.fromCharCode(97 + i),
      summary: { revenue, transactions },
    })),
  );
}

const fourCorners = shop([10, 1], [20, 3], [40, 1], [50, 3]);
const crossed = { x: 'frequency', y: 'revenue' };

describe('two facts', () => {
  test('are cut at their means, a value on the cut being high', () => {
    // Means by hand: revenue 120/4 = 30, transactions 8/4 = 2.
    const { axes, customers, cells, findings } = run(fourCorners, crossed);
    expect(axes('axis')).toEqual(['x', 'y']);
    expect(axes('fact')).toEqual(['frequency', 'revenue']);
    expect(axes('cut')).toEqual([2, 30]);
    expect(axes('split')).toEqual(['mean', 'mean']);
    expect(customers('customer_id')).toEqual(['a', 'b', 'c', 'd']);
    expect(customers('cell')).toEqual(['low_low', 'high_low', 'low_high', 'high_high']);
    const [chart] = findings.charts as readonly ScatterChart[];
    for (const [called, said] of quadrantsIn(chart, findings.tables)) expect(called).toBe(said);
    expect(cells('cell')).toEqual(['high_high', 'low_high', 'high_low', 'low_low']);
    expect(cells('customers')).toEqual([1, 1, 1, 1]);
    expect(cells('revenue')).toEqual([500_000, 400_000, 200_000, 100_000]);
    expect(run(shop([30, 2], [10, 2], [50, 2]), crossed).customers('cell')).toEqual([
      'high_high',
      'high_low',
      'high_high',
    ]);
  });

  test('are cut at their medians', () => {
    const { axes, customers } = run(shop([1, 1], [2, 5], [90, 9]), { ...crossed, split: 'median' });
    expect(axes('cut')).toEqual([5, 2]);
    expect(customers('cell')).toEqual(['low_low', 'high_high', 'high_high']);
    expect(run(shop([1, 1], [2, 4]), { ...crossed, split: 'median' }).axes('cut')).toEqual([2.5, 1.5]);
  });

  test('are cut where it is said, in the currency’s unit', () => {
    // 1.1 × 10,000 is 11000.000000000002 in binary.
    const known = shop([1.1, 1], [1.0999, 2], [1.1001, 3]);
    const { axes, customers } = run(known, { ...crossed, xCut: 0, yCut: 1.1, split: 'median' });
    expect(axes('cut')).toEqual([0, 1.1]);
    expect(axes('split')).toEqual(['given', 'given']);
    expect(customers('cell')).toEqual(['high_high', 'high_low', 'high_high']);
  });

  test('columns are meant as the facts are', () => {
    const { findings } = run(fourCorners, { x: 'margin', y: 'recency' });
    const types = (table: number) =>
      Object.fromEntries(findings.tables[table].columns.map((each) => [each.id, each.type]));
    expect(types(0)).toMatchObject({ x: 'percent', y: 'days' });
    expect(types(1)).toMatchObject({ mean_x: 'percent', mean_y: 'days' });
    const counted = run(fourCorners, { x: 'active_days', y: 'profit' }).findings;
    expect(counted.tables[0].columns.map(({ type }) => type)).toEqual([
      'text',
      'text',
      'count',
      'money',
      'word',
    ]);
    // A mean of counts is no count.
    expect(counted.tables[1].columns.map(({ type }) => type)).toEqual([
      'word',
      'count',
      'percent',
      'money',
      'number',
      'money',
    ]);
    const [chart] = findings.charts!;
    expect(chart).toMatchObject({ id: 'matrix', type: 'scatter', table: 'customers', x: 'x', y: 'y' });
    expect(chart).not.toHaveProperty('xCut');
    expect(run(fourCorners, crossed).findings.charts).toMatchObject([{ xCut: 2, yCut: 300_000 }]);
  });

  test('points go by their names where all customers have one', () => {
    const named = { id: 'a', name: 'Anna', summary: { revenue: 1, transactions: 1 } };
    expect(run(factsOf([named]), crossed).findings.charts).toMatchObject([{ label: 'name' }]);
    const facts = factsOf([named, { id: 'b', summary: { revenue: 1, transactions: 1 } }]);
    expect(run(facts, crossed).findings.charts).toMatchObject([{ label: 'customer_id' }]);
  });

  test('who lacks one is left out and counted, and moves no mean', () => {
    const known = factsOf([
      { id: 'a', potential: 1, summary: { revenue: 10, cost: 4 } },
      { id: 'b', potential: 5, summary: { revenue: 10, cost: 2 } },
      { id: 'c', potential: 5, summary: { revenue: 900, uncosted: 1 } },
      { id: 'd', summary: { revenue: 900, cost: 1 } },
      { id: 'e' },
    ]);
    const { axes, customers, notes, classes, cells } = run(known, { x: 'potential', y: 'profit' });
    expect(axes('cut')).toEqual([3, 7]);
    expect(customers('customer_id')).toEqual(['a', 'b']);
    expect(notes).toEqual(
      expect.arrayContaining([
        { id: 'unknown_x', customers: 1 },
        { id: 'unknown_y', customers: 1 },
        { id: 'unknown_both', customers: 1 },
        { id: 'net_profit' },
      ]),
    );
    expect(classes.of).toEqual(['low_low', 'high_high', null, null, null]);
    expect(cells('share')).toEqual([0.5, 0, 0, 0.5]);
    expect(cells('mean_y')).toEqual([80_000, null, null, 60_000]);
  });
});

describe('scores and ratings', () => {
  const rated = ratedFacts([
    [5, 4],
    [1, null],
    [3, 2],
  ]);

  test('a score is the one of evaluate', () => {
    const scorecard = scorecardOf([2, 1]);
    const { customers } = run(rated, { x: 'score', y: 'rating:k0', scorecard });
    const { score } = evaluate.compute(rated, optionsOf({ scorecard }));
    expect(customers('x')).toEqual([...score]);
    expect(customers('y')).toEqual([5, 1, 3]);
  });

  test('the middle of the scale is a cut', () => {
    const options = { x: 'score', y: 'rating:k1', split: 'midpoint' } as const;
    const { axes } = run(rated, { ...options, scorecard: scorecardOf([1, 1], { scale: [0, 10] }) });
    expect(axes('cut')).toEqual([5, 3]);
    expect(axes('split')).toEqual(['midpoint', 'midpoint']);
  });

  test('a rating is the mean of the raters’ latest, whatever the scorecard', () => {
    const ratings = ratedBy(
      ['A', 'B'],
      [
        { customer: 'A', criterion: 'trust', score: 1, rater: 'x', scorecard: 'old', day: 1 },
        { customer: 'A', criterion: 'trust', score: 4, rater: 'x', scorecard: 'new', day: 2 },
        { customer: 'A', criterion: 'Trust ', score: 5, rater: 'y' },
        { customer: 'B', criterion: 'trust', score: 9 },
      ],
    );
    const axes = { x: 'rating:trust', y: 'rating:trust' };
    expect(run(ratings, axes).customers('x')).toEqual([4.5, 9]);
    expect(run(ratings, axes).ids).toContain('rating_mean');
    // The middle of 1–5 means nothing to a 9.
    const { customers, notes } = run(ratings, { ...axes, split: 'midpoint' });
    expect(customers('x')).toEqual([4.5]);
    expect(notes).toContainEqual({ id: 'out_of_scale', ratings: 1, lowest: 1, highest: 5 });
    expect(run(ratings, { ...axes, split: 'midpoint', xCut: 5, yCut: 5 }).customers('x')).toEqual([4.5, 9]);
  });

  test('a criterion goes by its id, or by its label in the scorecard', () => {
    const scorecard = scorecardOf([1]);
    const [criterion] = scorecard.criteria;
    const labelled = { ...scorecard, criteria: [{ ...criterion, label: { 'zh-CN': '信用' } }] };
    const { axes, customers } = run(rated, { x: 'rating:信用', y: 'rating:K0', scorecard: labelled });
    expect(axes('fact')).toEqual(['rating:k0', 'rating:k0']);
    expect(customers('x')).toEqual([5, 1, 3]);
  });

  test('means of raters that are equal are on the cut, whatever their last digits', () => {
    const thirds = ratedFacts([[4 / 3], [4 / 3], [4 / 3], [4 / 3 - 4e-16]]);
    const { customers } = run(thirds, { x: 'rating:k0', y: 'rating:k0' });
    expect(customers('cell')).toEqual(new Array(4).fill('high_high'));
  });
});

describe('presets', () => {
  const known = factsOf(
    [
      { id: 'a', potential: 5, since: 0, summary: { revenue: 90 } },
      { id: 'b', potential: 1, since: 90, summary: { revenue: 80 } },
      { id: 'c', potential: 5, since: 0, summary: { revenue: 10 } },
      { id: 'd', potential: 1, since: 90, summary: { revenue: 20 } },
    ],
    100,
  );

  test('value: current value × potential', () => {
    const { axes, customers, cells } = run(known, { preset: 'value' });
    expect(axes('fact')).toEqual(['potential', 'profit']);
    expect(customers('cell')).toEqual(['core', 'maintain', 'develop', 'reduce']);
    expect(cells('action')).toEqual(['keep_and_invest', 'hold', 'win_more', 'spend_less']);
  });

  // Reinartz & Kumar (2002): true friends and butterflies are profitable, for long and for a short time; barnacles
  // and strangers are not.
  test('loyalty: profitability × length of the relationship', () => {
    const { axes, customers } = run(known, { preset: 'loyalty' });
    expect(axes('fact')).toEqual(['tenure', 'profit']);
    expect(customers('cell')).toEqual(['true_friends', 'butterflies', 'barnacles', 'strangers']);
  });

  test.each([
    ['business_value', 'personal_relationship'],
    ['业务价值', '个人关系'],
    ['Business Value', 'Personal relationship'],
    ['業務價值', '個人關係'],
  ])('relationship: %s × %s, each split at 3', (business, personal) => {
    const ratings = [
      ['A', 3, 3],
      ['B', 2.9, 5],
      ['C', 5, 1],
      ['D', 1, 2],
    ] as const;
    const rated = ratedBy(
      ratings.map(([customer]) => customer),
      ratings.flatMap(([customer, x, y]) => [
        { customer, criterion: business, score: x },
        { customer, criterion: personal, score: y },
      ]),
    );
    const { axes, customers, findings } = run(rated, { preset: 'relationship' });
    expect(axes('cut')).toEqual([3, 3]);
    expect(customers('cell')).toEqual(['partner', 'friend', 'supplier', 'outsider']);
    expect(findings.labels?.['rating:business_value']['zh-CN']).toBe('业务价值');
  });

  test('what is said goes before the preset', () => {
    const { axes, customers } = run(known, { preset: 'value', y: 'revenue', split: 'median', yCut: 85 });
    expect(axes('fact')).toEqual(['potential', 'revenue']);
    expect(axes('cut')).toEqual([3, 85]);
    expect(axes('split')).toEqual(['median', 'given']);
    expect(customers('cell')).toEqual(['core', 'reduce', 'develop', 'reduce']);
  });

  test('without one there is nothing to do', () => {
    const { findings } = run(known, crossed);
    expect(findings.tables.flatMap(({ columns }) => columns.map(({ id }) => id))).not.toContain('action');
  });
});

describe('refused', () => {
  test.each([
    ['matrix_axes', {}],
    ['matrix_axes', { x: 'revenue' }],
    ['matrix_no_such_measure', { x: 'revenues', y: 'revenue' }],
    ['matrix_no_such_measure', { x: 'constructor', y: 'revenue' }],
    ['matrix_no_such_measure', { x: 'rating:', y: 'revenue' }],
    ['no_scorecard', { x: 'score', y: 'revenue' }],
    ['matrix_no_midpoint', { x: 'potential', y: 'revenue', split: 'midpoint' as const }],
    ['matrix_not_rated', { x: 'rating:trust', y: 'rating:k0' }],
  ])('%s: %o', (code, given) => {
    expect(() => run(ratedFacts([[1]]), given)).toThrow(code);
  });
});

describe('little to go by', () => {
  test.each([
    ['no customers', factsOf([])],
    ['nothing known', factsOf([{ id: 'a' }, { id: 'b' }])],
  ])('%s', (_, facts) => {
    for (const preset of ['value', 'loyalty', 'relationship'] as const) {
      const { cells, axes, ids, customers, findings } = run(facts, { preset });
      expect(customers('cell')).toEqual([]);
      expect(cells('customers')).toEqual([0, 0, 0, 0]);
      for (const id of ['share', 'revenue', 'mean_x', 'mean_y'])
        expect(cells(id)).toEqual([null, null, null, null]);
      expect(axes('cut')).toEqual(preset === 'relationship' ? [3, 3] : [null, null]);
      expect(ids).toContain('nobody_placed');
      expect(findings.charts).toHaveLength(1);
    }
  });

  test('one customer is on both cuts, and nothing is compared', () => {
    const { customers, ids } = run(shop([7, 3]), crossed);
    expect(customers('cell')).toEqual(['high_high']);
    expect(ids).not.toContain('same_x');
  });

  test('all equal: all high, which is said', () => {
    const { cells, ids } = run(shop([0.1, 3], [0.1, 3], [0.1, 3]), crossed);
    expect(cells('customers')).toEqual([3, 0, 0, 0]);
    expect(ids).toEqual(expect.arrayContaining(['same_x', 'same_y']));
  });

  test('only customers who never bought: there is no revenue to add up', () => {
    const { cells } = run(factsOf([{ id: 'a', potential: 2, since: 0 }], 9), { x: 'potential', y: 'tenure' });
    expect(cells('customers')).toEqual([1, 0, 0, 0]);
    expect(cells('revenue')).toEqual([null, null, null, null]);
  });
});

const anyShop = fc
  .array(
    fc.record({
      potential: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      summary: fc.record({
        revenue: fc.integer({ min: -100_000_000, max: 100_000_000_000 }).map((each) => each / 10_000),
        cost: fc.integer({ min: 0, max: 1_000_000 }).map((each) => each / 10_000),
        uncosted: fc.constantFrom(0, 0, 1),
        transactions: fc.constantFrom(0, 1, 2, 7),
      }),
    }),
    { maxLength: 30 },
  )
  .map((known) => factsOf(known.map((each, i) => ({ id: `${100 + i}`, ...each }))));

const names = ['revenue', 'profit', 'margin', 'frequency', 'potential'];
const anyOptions = fc.record({
  x: fc.constantFrom(...names),
  y: fc.constantFrom(...names),
  split: fc.constantFrom('mean' as const, 'median' as const),
});

describe('always', () => {
  test('every customer is in one cell or counted, and revenues add up exactly', () => {
    fc.assert(
      fc.property(anyShop, anyOptions, (facts, options) => {
        const { result, cells, classes, customers } = run(facts, options);
        const sum = (values: readonly unknown[]) =>
          values.reduce((total: number, each) => total + Number(each ?? 0), 0);
        const { unknown } = result;
        const placed = sum(cells('customers'));
        expect(placed + unknown.x + unknown.y + unknown.both).toBe(facts.customers.count);
        expect(customers('cell')).toHaveLength(placed);
        const inCell = classes.of.map((cell) => cell !== null);
        const { transactions, revenue } = facts.customer_summary;
        const bought = revenue.filter((_, i) => inCell[i] && transactions[i] > 0);
        expect(sum(cells('revenue'))).toBe(sum([...bought]));
      }),
    );
  });

  test('who is high has at least the cut, who is low less; nobody lies between', () => {
    fc.assert(
      fc.property(anyShop, anyOptions, (facts, options) => {
        const { result, customers, findings } = run(facts, options);
        const [chart] = findings.charts as readonly ScatterChart[];
        for (const [axis, cut, position] of [
          ['x', chart.xCut, 0],
          ['y', chart.yCut, 1],
        ] as const) {
          const values = customers(axis) as number[];
          const sides = customers('cell').map((cell) => String(cell).split('_')[position]);
          const lows = values.filter((_, i) => sides[i] === 'low');
          const highs = values.filter((_, i) => sides[i] === 'high');
          for (const low of lows) expect(low).toBeLessThan(cut!);
          for (const high of highs) expect(high).toBeGreaterThanOrEqual(cut! - 1e-12 * Math.abs(cut!));
          // The mean or the median of some is never above all of them.
          if (values.length > 0) expect(highs.length).toBeGreaterThan(0);
        }
        expect(result.totals).toHaveLength(4);
      }),
    );
  });
});

describe('explained', () => {
  test('facts: values, cuts and sides', () => {
    const known = factsOf(
      [
        { id: 'a', name: 'Ann', potential: 5, summary: { revenue: 90 } },
        { id: 'b', potential: 1, summary: { revenue: 80 } },
        { id: 'c', summary: { revenue: 20 } },
      ],
      100,
    );
    const { explain } = run(known, { preset: 'value', y: 'revenue', yCut: 85 });
    const { tables } = explain(0);
    expect(column(tables, 'inputs', 'source')).toEqual(['potential', 'revenue']);
    expect(column(tables, 'sides', 'value')).toEqual([5, 90]);
    expect(column(tables, 'sides', 'cut')).toEqual([3, 85]);
    expect(column(tables, 'sides', 'side')).toEqual(['high', 'high']);
    expect(column(tables, 'result', 'name')).toEqual(['Ann']);
    expect(column(tables, 'result', 'cell')).toEqual(['core']);
    expect(column(tables, 'result', 'action')).toEqual(['keep_and_invest']);
    expect(column(explain(1).tables, 'sides', 'side')).toEqual(['low', 'low']);
    expect(column(explain(2).tables, 'sides', 'side')).toEqual([null, 'low']);
    expect(column(explain(2).tables, 'result', 'cell')).toEqual([null]);
  });

  test('ratings and scores: where they come from', () => {
    const rated = ratedBy(
      ['A'],
      [
        { customer: 'A', criterion: 'k0', score: 2, rater: 'x', file: 'x.csv', line: 7 },
        { customer: 'A', criterion: 'k0', score: 5, rater: 'y', file: 'y.csv', line: 9 },
      ],
    );
    const { explain } = run(rated, { x: 'rating:k0', y: 'score', scorecard: scorecardOf([1]) });
    const { tables, notes } = explain(0);
    expect(column(tables, 'inputs', 'source')).toEqual(['rating', 'score']);
    expect(column(tables, 'inputs', 'value')).toEqual([3.5, 3.5]);
    expect(column(tables, 'inputs', 'raters')).toEqual([2, null]);
    expect(column(tables, 'inputs', 'file')).toEqual(['x.csv; y.csv', null]);
    expect(column(tables, 'inputs', 'lines')).toEqual(['7; 9', null]);
    expect(notes.map(({ id }) => id)).toContain('explain_score');
  });
});

test('asks for the facts of its axes only', () => {
  const facts = (x: string, y: string) =>
    matrix.facts({ preset: null, split: null, xCut: null, yCut: null, scorecard: scorecardOf([1]), x, y });
  expect(facts('revenue', 'potential')).toEqual(['customers', 'customer_summary']);
  expect(facts('rating:trust', 'score')).toEqual(['customers', 'customer_summary', 'ratings']);
});
