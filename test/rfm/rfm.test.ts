import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cells, noCell } from '../../src/analyses/rfm/cells.js';
import { rfm } from '../../src/analyses/rfm/index.js';
import { readCuts } from '../../src/analyses/rfm/read-cuts.js';
import { readSegments } from '../../src/analyses/rfm/read-segments.js';
import { rowCount, type Table, type Value } from '../../src/report.js';
import { column } from '../evaluate/facts.js';
import { type Bought, factsOfBuyers, run } from './run.js';

type Bounds = [from: number | null, to: number | null, included: string];

const money = (units: number) => Math.round(units * 10_000);

describe('six customers who differ in everything', () => {
  // With n = 6 the quintiles of type 7 are the 2nd to the 5th value, so that the scores are 1, 2, 3, 4, 5, 5;
  // recency turned round.
  const facts = factsOfBuyers([
    [60, 1, 10],
    [50, 2, 20.5],
    [40, 3, 30],
    [30, 4, 40],
    [20, 5, 50],
    [10, 6, 60],
  ]);
  const { tables, notes } = run(facts);

  test('are scored by quintiles', () => {
    expect(column(tables, 'customers', 'customer_id')).toEqual([
      'c005',
      'c004',
      'c003',
      'c002',
      'c001',
      'c000',
    ]);
    expect(column(tables, 'customers', 'name')[0]).toBe('name 5');
    // Ascending days 10, 20, 30, 40, 50, 60 have the cuts 20, 30, 40, 50.
    expect(column(tables, 'customers', 'r')).toEqual([5, 4, 3, 2, 1, 1]);
    expect(column(tables, 'customers', 'f')).toEqual([5, 5, 4, 3, 2, 1]);
    expect(column(tables, 'customers', 'm')).toEqual([5, 5, 4, 3, 2, 1]);
    expect(column(tables, 'customers', 'recency')).toEqual([10, 20, 30, 40, 50, 60]);
    expect(column(tables, 'customers', 'frequency')).toEqual([6, 5, 4, 3, 2, 1]);
    expect(column(tables, 'customers', 'monetary')).toEqual([60, 50, 40, 30, 20.5, 10].map(money));
    expect(column(tables, 'customers', 'segment')).toEqual([
      'champions',
      'champions',
      'loyal',
      'at_risk',
      'lost',
      'lost',
    ]);
  });

  test('have their cuts printed, money in units', () => {
    const rows = [...column(tables, 'cuts', 'dimension').keys()].map((row) =>
      ['dimension', 'score', 'from', 'to', 'included'].map((id) => column(tables, 'cuts', id)[row]),
    );
    expect(rows).toEqual([
      ['recency', 5, null, 20, 'neither'],
      ['recency', 4, 20, 30, 'from'],
      ['recency', 3, 30, 40, 'from'],
      ['recency', 2, 40, 50, 'from'],
      ['recency', 1, 50, null, 'from'],
      ['frequency', 5, 5, null, 'from'],
      ['frequency', 4, 4, 5, 'from'],
      ['frequency', 3, 3, 4, 'from'],
      ['frequency', 2, 2, 3, 'from'],
      ['frequency', 1, null, 2, 'neither'],
      ['monetary', 5, 50, null, 'from'],
      ['monetary', 4, 40, 50, 'from'],
      ['monetary', 3, 30, 40, 'from'],
      ['monetary', 2, 20.5, 30, 'from'],
      ['monetary', 1, null, 20.5, 'neither'],
    ]);
    expect(notes).toEqual([{ id: 'quintiles', level: 'info', args: { customers: 6 } }]);
  });

  test('are added up by segment, in the order of the rules', () => {
    const at = column(tables, 'segments', 'segment').indexOf('champions');
    expect(at).toBe(0);
    expect(column(tables, 'segments', 'customers')[at]).toBe(2);
    expect(column(tables, 'segments', 'share')[at]).toBeCloseTo(1 / 3, 15);
    expect(column(tables, 'segments', 'monetary')[at]).toBe(money(110));
    expect(column(tables, 'segments', 'mean_recency')[at]).toBe(15);
    expect(column(tables, 'segments', 'action')[at]).toBe('champions.action');
    const empty = column(tables, 'segments', 'segment').indexOf('promising');
    expect(column(tables, 'segments', 'customers')[empty]).toBe(0);
    expect(column(tables, 'segments', 'mean_recency')[empty]).toBeNull();
  });

  test('stand in a grid, best at the top and at the right', () => {
    expect(column(tables, 'grid', 'r').slice(0, 6)).toEqual([5, 5, 5, 5, 5, 4]);
    expect(column(tables, 'grid', 'f').slice(0, 6)).toEqual([1, 2, 3, 4, 5, 1]);
    expect(column(tables, 'grid', 'customers')[4]).toBe(1);
    expect(column(tables, 'grid', 'monetary')[4]).toBe(money(60));
    expect(rowCount(tables[3])).toBe(25);
  });
});

test('a value on a given cut belongs to the interval above it', () => {
  const cuts = readCuts(
    'recency: [10, 20, 30, 40]\nfrequency: [2, 3, 4, 5]\nmonetary: [0.07, 100, 200.2501, 300]',
    'cuts.yaml',
  );
  // 0.07 × 10,000 is not a whole number in floating point; the cut must be 700 all the same.
  const facts = factsOfBuyers([
    [9, 1, 0.0699],
    [10, 2, 0.07],
    [39, 4, 200.25],
    [40, 5, 200.2501],
  ]);
  const { tables, notes } = run(facts, { cuts });
  const scores = column(tables, 'customers', 'customer_id').map((id, row) =>
    [id, ...['r', 'f', 'm'].map((score) => column(tables, 'customers', score)[row])].join(' '),
  );
  expect(scores.sort()).toEqual(['c000 5 1 1', 'c001 4 2 2', 'c002 2 4 3', 'c003 1 5 4']);
  expect(notes).toEqual([{ id: 'given_cuts', level: 'info' }]);
});

test('equal sums of scores are ordered by money, equal money by id', () => {
  const cuts = readCuts(
    'recency: [1, 2, 3, 4]\nfrequency: [2, 3, 4, 5]\nmonetary: [1, 2, 3, 4]',
    'cuts.yaml',
  );
  const { tables } = run(factsOfBuyers([[9, 1, 10], null, [9, 1, 20], [9, 1, 10], [9, 9, 5]]), { cuts });
  expect(column(tables, 'customers', 'customer_id')).toEqual(['c004', 'c002', 'c000', 'c003', 'c001']);
});

describe('values that are equal', () => {
  test('collapse scores, and a warning names the dimension and how many scores there are', () => {
    // Places 1.8, 3.6, 5.4 and 7.2, counted from 0: cuts 1, 1, 1.4, 3.2, so that 1 scores 1, 2 and 3 score 4.
    const frequency = [1, 1, 1, 1, 1, 1, 2, 3, 4, 5];
    const { tables, notes } = run(factsOfBuyers(frequency.map((f, i) => [i, f, i])));
    expect(scoresBy(tables, 'frequency', 'f')).toEqual({ 1: 1, 2: 4, 3: 4, 4: 5, 5: 5 });
    expect(notes.filter(({ id }) => id !== 'quintiles')).toEqual([
      { id: 'collapsed', level: 'warning', args: { dimension: 'frequency', scores: 3 } },
    ]);
  });

  test('do not make champions of the many who bought once', () => {
    const once = Array.from({ length: 9 }, (_, i) => [i, 1, i] as const);
    const { tables } = run(factsOfBuyers([...once, [9, 6, 9]]));
    expect(scoresBy(tables, 'frequency', 'f')).toEqual({ 1: 1, 6: 5 });
    expect(column(tables, 'segments', 'customers').at(0)).toBe(0);
  });

  test('leave one score though values differ, which is not called equal', () => {
    // Places 1 to 4: cuts 1, 2, 2, 2. 1 is above the first, 2 below the three that coincide.
    const frequency = [1, 1, 2, 2, 2, 2];
    const { tables, notes } = run(factsOfBuyers(frequency.map((f, i) => [i, f, i])));
    expect(scoresBy(tables, 'frequency', 'f')).toEqual({ 1: 2, 2: 2 });
    expect(notes.filter(({ id }) => id !== 'quintiles')).toEqual([
      { id: 'collapsed', level: 'warning', args: { dimension: 'frequency', scores: 1 } },
    ]);
  });

  test('throughout leave one score, which a warning names: all bought lately, once', () => {
    const { tables, notes } = run(
      factsOfBuyers([null, ...[5, 6, 7, 8, 9].map((money) => [0, 1, money] as const)]),
    );
    expect(notes.filter(({ level }) => level === 'warning')).toEqual([
      { id: 'flat', level: 'warning', args: { dimension: 'recency', score: 5 } },
      { id: 'flat', level: 'warning', args: { dimension: 'frequency', score: 1 } },
    ]);
    expect(scoresBy(tables, 'recency', 'r')).toEqual({ 0: 5, null: null });
    expect(scoresBy(tables, 'frequency', 'f')).toEqual({ 0: null, 1: 1 });
  });

  test('make uneven scores, which a note says', () => {
    // Places 2, 4, 6 and 8, counted from 0: cuts 2, 3, 5, 7, and three customers between 2 and 3.
    const frequency = [1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9];
    const { notes } = run(factsOfBuyers(frequency.map((f, i) => [i, f, i])));
    expect(notes.filter(({ id }) => id !== 'quintiles')).toEqual([
      { id: 'tied', level: 'info', args: { dimension: 'frequency', least: 1, most: 3 } },
    ]);
  });
});

describe('awkward data', () => {
  test('money that cannot be added exactly is refused', () => {
    const half = 2 ** 52 / 10_000;
    const most = [half, half].map((money, i) => [i, 1, money] as const);
    expect(() => run(factsOfBuyers(most))).toThrow('total_too_large');
    expect(() => run(factsOfBuyers(most.slice(1)))).not.toThrow();
  });

  test.each<[string, Bought[], string[]]>([
    ['nobody at all', [], ['nobody']],
    ['customers who never bought', [null, null], ['nobody']],
    ['one customer', [[0, 1, 5]], ['quintiles', 'flat', 'flat', 'flat']],
    ['some who never bought', [[0, 1, 5], null], ['no_purchases', 'quintiles', ...Array(3).fill('flat')]],
    ['all equal', Array(7).fill([3, 2, 10]), ['quintiles', 'flat', 'flat', 'flat']],
    [
      'money below 0',
      [
        [1, 1, -5],
        [2, 2, -10],
      ],
      ['quintiles', 'collapsed', 'collapsed', 'collapsed'],
    ],
  ])('%s gives a report with a note', (_, bought, expected) => {
    const { tables, notes } = run(factsOfBuyers(bought));
    expect(notes.map(({ id }) => id)).toEqual(expected);
    for (const table of tables)
      for (const { id, values } of table.columns) expect(values.length, id).toBe(rowCount(table));
    expect(rowCount(tables[0])).toBe(bought.length);
    const money = bought.reduce((sum, each) => sum + (each?.[2] ?? 0) * 10_000, 0);
    expect(sum(column(tables, 'segments', 'monetary'))).toBe(money);
  });

  test('whoever never bought has no scores, and a segment of their own', () => {
    const { tables } = run(factsOfBuyers([null, [3, 1, 10]]));
    expect(column(tables, 'customers', 'customer_id')).toEqual(['c001', 'c000']);
    for (const id of ['recency', 'r', 'f', 'm']) expect(column(tables, 'customers', id)[1], id).toBeNull();
    expect(column(tables, 'customers', 'frequency')[1]).toBe(0);
    expect(column(tables, 'customers', 'segment')[1]).toBe('no_purchases');
    expect(column(tables, 'segments', 'segment').at(-1)).toBe('no_purchases');
    expect(column(tables, 'segments', 'mean_recency').at(-1)).toBeNull();
    expect(column(tables, 'segments', 'customers').at(-1)).toBe(1);
  });

  test('no customer, no share', () => {
    const { tables } = run(factsOfBuyers([]));
    expect(new Set(column(tables, 'segments', 'share'))).toEqual(new Set([null]));
    expect(new Set(column(tables, 'cuts', 'from'))).toEqual(new Set([null]));
  });
});

describe('whatever the data', () => {
  const bought = fc.option(
    fc.tuple(
      fc.integer({ min: 0, max: 1000 }),
      fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 50 })),
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
    ),
    { freq: 8 },
  );
  const customers = fc.array(bought, { maxLength: 60 });
  const cuts = (values: fc.Arbitrary<number>) =>
    fc.uniqueArray(values, { minLength: 4, maxLength: 4 }).map((four) => four.sort((a, b) => a - b));
  const given = fc.option(
    fc.record({
      recency: cuts(fc.integer({ min: 0, max: 1000 })),
      frequency: cuts(fc.integer({ min: 1, max: 50 })),
      monetary: cuts(fc.integer({ min: -1e12, max: 1e12 })),
    }),
  );
  const gappy = readSegments(
    'name: gappy\nsegments: [{id: a, when: {r: 5, m: [2, 4]}}, {id: b, when: {f: [1, 2]}}]',
    'gappy',
  );

  test('every customer is in one segment, and segments and grid add up to the whole', () => {
    fc.assert(
      fc.property(customers, given, fc.boolean(), (bought, cuts, gaps) => {
        const facts = factsOfBuyers(bought);
        const { tables, result } = run(facts, { cuts, ...(gaps && { segments: gappy }) });
        const buyers = bought.filter((each) => each !== null);
        const total = facts.customer_summary.revenue.reduce((sum, value) => sum + value, 0);
        expect(sum(column(tables, 'segments', 'customers'))).toBe(bought.length);
        expect(sum(column(tables, 'segments', 'monetary'))).toBe(total);
        expect(sum(column(tables, 'grid', 'customers'))).toBe(buyers.length);
        expect(sum(column(tables, 'grid', 'monetary'))).toBe(total);
        if (bought.length > 0) expect(sum(column(tables, 'segments', 'share'))).toBeCloseTo(1, 12);

        const [classification] = rfm.classify!(result);
        expect(classification.of.length).toBe(bought.length);
        const counted = column(tables, 'segments', 'segment').map(
          (segment) => classification.of.filter((each) => each === segment).length,
        );
        expect(counted).toEqual(column(tables, 'segments', 'customers'));
        for (const segment of classification.of) expect(classification.classes).toContain(segment);
      }),
    );
  });

  test('scores are 1 to 5 and follow the values', () => {
    fc.assert(
      fc.property(customers, given, (bought, cuts) => {
        const { tables } = run(factsOfBuyers(bought), { cuts });
        for (const [value, score, direction] of [
          ['recency', 'r', -1],
          ['frequency', 'f', 1],
          ['monetary', 'm', 1],
        ] as const) {
          const scores = column(tables, 'customers', score) as (number | null)[];
          const pairs = column(tables, 'customers', value)
            .map((each, row) => [Number(each) * direction, scores[row]] as const)
            .filter((pair): pair is readonly [number, number] => pair[1] !== null)
            .sort((a, b) => a[0] - b[0]);
          pairs.forEach(([, score], i) => {
            expect([1, 2, 3, 4, 5]).toContain(score);
            if (i === 0) return;
            if (pairs[i - 1][0] === pairs[i][0]) expect(score).toBe(pairs[i - 1][1]);
            else expect(score).toBeGreaterThanOrEqual(pairs[i - 1][1]);
          });
        }
      }),
    );
  });

  test('a score counts the cuts that a value is above, and one that it is on', () => {
    fc.assert(
      fc.property(customers, given, (bought, cuts) => {
        const { result } = run(factsOfBuyers(bought), { cuts });
        for (const [dimension, score] of [
          ['recency', 'r'],
          ['frequency', 'f'],
          ['monetary', 'm'],
        ] as const) {
          for (const [customer, cell] of result.cells.entries()) {
            if (cell === noCell) continue;
            const value = result.values[dimension][customer];
            const below = result.cuts[dimension].filter((cut) => cut < value).length;
            const on = result.cuts[dimension].filter((cut) => cut === value).length;
            const passed = on === 1 ? below + 1 : below;
            expect(cells[cell][score]).toBe(dimension === 'recency' ? 5 - passed : 1 + passed);
          }
        }
      }),
    );
  });

  test('each value lies within the cuts of its score', () => {
    fc.assert(
      fc.property(customers, given, (bought, cuts) => {
        const { tables } = run(factsOfBuyers(bought), { cuts });
        const bounds = new Map(
          column(tables, 'cuts', 'dimension').map((dimension, row) => [
            `${dimension} ${column(tables, 'cuts', 'score')[row]}`,
            ['from', 'to', 'included'].map((id) => column(tables, 'cuts', id)[row]) as Bounds,
          ]),
        );
        for (const [dimension, score, unit] of [
          ['recency', 'r', 1],
          ['frequency', 'f', 1],
          ['monetary', 'm', 10_000],
        ] as const) {
          const scores = column(tables, 'customers', score);
          column(tables, 'customers', dimension).forEach((value, row) => {
            if (scores[row] === null) return;
            const [from, to, included] = bounds.get(`${dimension} ${scores[row]}`)!;
            const own = Number(value) / unit;
            const isOn = (bound: string) => included === bound || included === 'both';
            if (from !== null) expect(isOn('from') ? own >= from : own > from).toBe(true);
            if (to !== null) expect(isOn('to') ? own <= to : own < to).toBe(true);
          });
        }
      }),
    );
  });
});

/** The scores by value. */
function scoresBy(tables: readonly Table[], value: string, score: string): Record<string, Value> {
  const scores = column(tables, 'customers', score);
  return Object.fromEntries(
    column(tables, 'customers', value).map((each, row) => [String(each), scores[row]]),
  );
}

function sum(values: readonly unknown[]): number {
  return values.reduce((sum: number, value) => sum + Number(value), 0);
}
