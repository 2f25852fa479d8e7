import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open } from '../../src/clientele.js';
import type { Report } from '../../src/report.js';
import { column } from '../evaluate/facts.js';
import { day } from '../helpers/facts.js';
import { temporaryFolder } from '../helpers/folder.js';

type Purchase = readonly [customer: string, date: string, revenue: number];
type Contract = readonly [customer: string, since: string, left: string];

/** The report on a new database of these. */
async function ask(
  { purchases = [], contracts = [] }: { purchases?: readonly Purchase[]; contracts?: readonly Contract[] },
  options: { by?: 'purchase' | 'since'; unit?: 'month' | 'quarter' | 'year' } = {},
  asOf?: string,
): Promise<Report> {
  const { at, write } = temporaryFolder();
  const clientele = open(at('c.db'));
  const lines = (header: string, rows: readonly (readonly unknown[])[]) =>
    `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`;
  if (contracts.length > 0) {
    await clientele.import('customers', write('c.csv', lines('customer_id,since,left', contracts)));
  }
  if (purchases.length > 0) {
    await clientele.import('transactions', write('t.csv', lines('customer_id,date,revenue', purchases)));
  }
  const report = await clientele.analyse('cohorts', options, asOf === undefined ? {} : { asOf: day(asOf) });
  clientele.close();
  return report;
}

const rowsOf = ({ tables }: Report, ...columns: string[]) => {
  const values = columns.map((id) => column(tables, 'cohorts', id));
  return values[0].map((_, row) => values.map((each) => each[row]));
};

const purchases: Purchase[] = [
  ['A', '2024-01-05', 100],
  ['A', '2024-01-20', 50],
  ['A', '2024-03-31', 10],
  ['B', '2024-01-31', 30],
  ['B', '2024-02-01', 20],
  ['C', '2024-02-29', 7],
];

describe('cohorts of first purchase', () => {
  // By hand
  test('count who bought in each period that is over', async () => {
    const report = await ask({ purchases });
    expect(rowsOf(report, 'cohort', 'size', 'period', 'active', 'retention')).toEqual([
      ['2024-01', 2, 0, 2, 1],
      ['2024-01', 2, 1, 1, 0.5],
      ['2024-01', 2, 2, 1, 0.5],
      ['2024-02', 1, 0, 1, 1],
      ['2024-02', 1, 1, 0, 0],
    ]);
    expect(column(report.tables, 'cohorts', 'revenue')).toEqual([1_800_000, 200_000, 100_000, 70_000, 0]);
    expect(column(report.tables, 'cohorts', 'cumulative_revenue_per_customer')).toEqual([
      900_000, 1_000_000, 1_050_000, 70_000, 70_000,
    ]);
    expect(report.notes.map(({ id }) => id)).toEqual(['by_purchase']);
  });

  test('weigh the average by the size of the cohorts that were watched', async () => {
    const { tables } = await ask({ purchases });
    expect(column(tables, 'average', 'retention')).toEqual([1, 1 / 3, 0.5]);
    expect(column(tables, 'average', 'cohorts')).toEqual([2, 2, 1]);
  });

  test('leave out a unit that is not over, and say so', async () => {
    const report = await ask({ purchases }, {}, '2024-02-29');
    expect(rowsOf(report, 'cohort', 'period')).toEqual([
      ['2024-01', 0],
      ['2024-01', 1],
      ['2024-02', 0],
    ]);
    const early = await ask({ purchases }, {}, '2024-02-28');
    expect(rowsOf(early, 'cohort', 'period')).toEqual([['2024-01', 0]]);
    const note = early.notes.find(({ id }) => id === 'unfinished');
    expect(note?.args).toEqual({ unit: '2024-02', customers: 0 });
    const middle = await ask({ purchases: [...purchases, ['D', '2024-02-03', 1]] }, {}, '2024-02-28');
    expect(middle.notes.find(({ id }) => id === 'unfinished_joined')?.args?.customers).toBe(1);
  });

  test('count a refund as a purchase, and say so', async () => {
    const refund: Purchase = ['B', '2024-03-01', -20];
    const report = await ask({ purchases: [...purchases, refund] });
    expect(rowsOf(report, 'cohort', 'period', 'active')[2]).toEqual(['2024-01', 2, 2]);
    expect(report.notes[0].id).toBe('by_purchase');
  });

  test.each([
    ['quarter', '2024-Q1'],
    ['year', '2024'],
  ] as const)('come by the %s as well', async (unit, name) => {
    const report = await ask({ purchases }, { unit }, '2024-12-31');
    expect(rowsOf(report, 'cohort', 'size', 'period')[0]).toEqual([name, 3, 0]);
  });

  test('agree with a count that goes through the purchases one by one', async () => {
    const purchase = fc.record({
      customer: fc.nat(5),
      day: fc.integer({ min: 0, max: 500 }),
      cents: fc.nat(9999),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(purchase, { minLength: 1, maxLength: 40 }), async (all) => {
        const date = (each: number) =>
          new Date((day('2023-01-01') + each) * 86_400_000).toISOString().slice(0, 10);
        const report = await ask(
          { purchases: all.map((each) => [`C${each.customer}`, date(each.day), each.cents / 100]) },
          {},
          '2024-12-31',
        );
        const month = (each: number) => date(each).slice(0, 7);
        const first = (customer: number) =>
          all
            .filter((each) => each.customer === customer)
            .reduce((least, each) => Math.min(least, each.day), 999);
        const index = (name: string) => Number(name.slice(0, 4)) * 12 + Number(name.slice(5));
        for (const [cohort, size, period, active, revenue] of rowsOf(
          report,
          'cohort',
          'size',
          'period',
          'active',
          'revenue',
        ) as [string, number, number, number, number][]) {
          const members = [...new Set(all.map(({ customer }) => customer))].filter(
            (customer) => month(first(customer)) === cohort,
          );
          const bought = all.filter(
            (each) => members.includes(each.customer) && index(month(each.day)) === index(cohort) + period,
          );
          expect(size).toBe(members.length);
          expect(active).toBe(new Set(bought.map(({ customer }) => customer)).size);
          expect(revenue).toBe(bought.reduce((sum, { cents }) => sum + cents * 100, 0));
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('cohorts of the date since', () => {
  // By hand
  test('keep whoever has not left, whether they buy or not', async () => {
    const contracts: Contract[] = [
      ['A', '2024-01-05', '2024-02-10'],
      ['B', '2024-01-06', ''],
      ['C', '2024-01-31', '2024-01-31'],
      ['D', '2024-03-01', '2023-01-01'],
      ['E', '', ''],
    ];
    const report = await ask({ purchases, contracts }, { by: 'since' });
    expect(rowsOf(report, 'cohort', 'size', 'period', 'active')).toEqual([
      ['2024-01', 3, 0, 2],
      ['2024-01', 3, 1, 1],
      ['2024-01', 3, 2, 1],
    ]);
    expect(column(report.tables, 'cohorts', 'revenue')).toEqual([1_800_000, 270_000, 100_000]);
  });

  test('say that nobody is known to have left, and that earlier purchases are in no period', async () => {
    const { notes } = await ask({ purchases, contracts: [['A', '2024-03-01', '']] }, { by: 'since' });
    expect(notes.map(({ id }) => id)).toEqual(['by_since', 'no_leavers', 'earlier_purchases']);
  });

  test('know nothing of revenue from before the first purchase in the data', async () => {
    const report = await ask(
      {
        purchases,
        contracts: [
          ['A', '2023-11-05', ''],
          ['B', '2024-02-29', ''],
        ],
      },
      { by: 'since' },
    );
    expect(rowsOf(report, 'cohort', 'period', 'revenue', 'cumulative_revenue_per_customer')).toEqual([
      ['2023-11', 0, null, null],
      ['2023-11', 1, null, null],
      ['2023-11', 2, 1_500_000, 1_500_000],
      ['2023-11', 3, 0, 1_500_000],
      ['2023-11', 4, 100_000, 1_600_000],
      ['2024-02', 0, 200_000, 200_000],
      ['2024-02', 1, 0, 200_000],
    ]);
    const note = report.notes.find(({ id }) => id === 'revenue_from');
    expect(note?.args).toEqual({ unit: '2024-01' });
  });

  test('need no transactions: they go up to the last day on which somebody came or left', async () => {
    const report = await ask(
      { contracts: [['A', '2023-01-01', '2024-12-31']] },
      { by: 'since', unit: 'year' },
    );
    expect(rowsOf(report, 'cohort', 'active', 'revenue')).toEqual([
      ['2023', 1, null],
      ['2023', 0, null],
    ]);
    expect(report.notes.map(({ id }) => id)).toEqual(['by_since', 'no_revenue']);
  });
});

describe('without data', () => {
  test.each([
    ['purchase', 'no_purchases'],
    ['since', 'no_since'],
  ] as const)('by %s there is a note', async (by, note) => {
    const { notes, tables } = await ask({ contracts: [['A', '', '']] }, { by });
    expect(notes.map(({ id }) => id)).toEqual([note]);
    expect(tables.map(({ columns }) => columns[0].values.length)).toEqual([0, 0]);
  });
});
