import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { churn } from '../../src/analyses/churn/index.js';
import { open } from '../../src/clientele.js';
import type { Findings } from '../../src/report.js';
import { churnRate } from '../../src/stats/churn-rate.js';
import { column } from '../evaluate/facts.js';
import { day, factsOf, type KnownCustomer } from '../helpers/facts.js';
import { temporaryFolder } from '../helpers/folder.js';

/** The findings on customers with these dates. */
function ask(dates: readonly { since?: string; left?: string }[], asOf: string): Findings {
  const customers = dates.map(
    ({ since, left }, i): KnownCustomer => ({
      id: `C${String(i).padStart(4, '0')}`,
      ...(since !== undefined && { since: day(since) }),
      ...(left !== undefined && { left: day(left) }),
    }),
  );
  const options = { unit: 'month' as const, inactive: 0, top: 20 };
  return churn.present(churn.compute(factsOf(customers, day(asOf)), options), options);
}

const ids = ['period', 'start', 'new', 'lost', 'end', 'churn', 'retention'];
const rows = ({ tables }: Pick<Findings, 'tables'>, ...columns: string[]) => {
  const values = (columns.length > 0 ? columns : ids).map((id) => column(tables, 'periods', id));
  return values[0].map((_, row) => values.map((each) => each[row]));
};
const times = <T>(n: number, value: T): T[] => new Array<T>(n).fill(value);

describe('churn by dates', () => {
  test('of 100 at the start, 30 new and 125 at the end is 5 %: 5 were lost', () => {
    const findings = ask(
      [
        ...times(95, { since: '2024-01-10' }),
        ...times(5, { since: '2024-01-31', left: '2024-02-01' }),
        ...times(30, { since: '2024-02-29' }),
      ],
      '2024-02-29',
    );
    // By hand: 5/100
    expect(rows(findings)).toEqual([
      ['2024-01', 0, 100, 0, 100, null, null],
      ['2024-02', 100, 30, 5, 125, 0.05, 0.95],
    ]);
    expect(findings.notes.map(({ id }) => id)).toEqual(['by_dates', 'at_risk', 'left_already']);
  });

  test('leaves out who has no date or two that contradict each other, and the month that is not over', () => {
    const findings = ask(
      [
        { since: '2024-01-01' },
        { left: '2024-01-05' },
        {},
        { since: '2024-01-31', left: '2024-01-30' },
        { since: '2024-02-03' },
        { since: '2024-03-01' },
      ],
      '2024-02-28',
    );
    expect(rows(findings, 'period', 'end')).toEqual([['2024-01', 1]]);
    expect(findings.notes).toMatchObject([
      { id: 'by_dates' },
      { id: 'no_leavers', level: 'warning' },
      { id: 'undated', args: { customers: 2 } },
      { id: 'contradictory', args: { customers: 1 } },
      { id: 'unfinished', args: { unit: '2024-02' } },
      { id: 'at_risk', table: 'customers' },
      { id: 'left_already', table: 'customers', args: { customers: 2 } },
    ]);
  });

  test('does not know the future: who leaves after the as-of date is there', () => {
    const findings = ask([{ since: '2024-01-01', left: '2024-02-01' }], '2024-01-31');
    expect(rows(findings, 'lost', 'end')).toEqual([[0, 1]]);
  });

  test('knows no rate of retention where more are lost than were there', () => {
    const findings = ask(
      [{ since: '2024-01-01', left: '2024-02-02' }, ...times(3, { since: '2024-02-01', left: '2024-02-20' })],
      '2024-02-29',
    );
    expect(rows(findings)[1]).toEqual(['2024-02', 1, 3, 4, 0, 4, null]);
    expect(findings.notes.map(({ id }) => id)).toContain('passing');
  });

  test('always adds up: start + new − lost = end, and an end is the next start', () => {
    const offset = fc.integer({ min: 0, max: 900 });
    const customer = fc.record({ since: offset, stay: fc.option(offset) });
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 60 }), offset, (all, until) => {
        const from = day('2022-01-01');
        const customers = all.map(({ since, stay }, i) => ({
          id: `C${i}`,
          since: from + since,
          ...(stay !== null && { left: from + since + stay }),
        }));
        const options = { unit: 'quarter' as const, inactive: 0, top: 20 };
        const { periods } = churn.compute(factsOf(customers, from + until), options);
        periods.forEach(({ start, came, lost, end }, i) => {
          expect(start + came - lost).toBe(end);
          expect(start).toBe(i === 0 ? 0 : periods[i - 1].end);
          expect(Math.min(start, came, lost, end)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test.each([
    ['nobody', []],
    ['nobody with dates', [{}]],
  ])('of %s is a note', (_, dates) => {
    const findings = ask(dates, '2024-02-29');
    expect(rows(findings)).toEqual([]);
    expect(findings.notes.map(({ id }) => id)).toEqual(['no_dates', 'at_risk']);
  });
});

describe('churn by purchases', () => {
  async function askPurchases(
    purchases: readonly (readonly [string, string])[],
    inactive: number,
    asOf: string,
  ) {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const lines = purchases.map((purchase) => `${purchase.join(',')},1`).join('\n');
    await clientele.import('transactions', write('t.csv', `customer_id,date,revenue\n${lines}\n`));
    const report = await clientele.analyse('churn', { inactive }, { asOf: day(asOf) });
    clientele.close();
    return report;
  }

  test('loses a customer at the end of so many months without one, and counts who comes back as new', async () => {
    const report = await askPurchases(
      [
        ['A', '2024-01-05'],
        ['A', '2024-01-06'],
        ['A', '2024-03-01'],
        ['A', '2024-06-01'],
        ['B', '2024-02-10'],
      ],
      2,
      '2024-07-31',
    );
    // By hand: A is inactive in April and May, B in March and April
    expect(rows(report, 'period', 'new', 'lost', 'end')).toEqual([
      ['2024-01', 1, 0, 1],
      ['2024-02', 1, 0, 2],
      ['2024-03', 0, 0, 2],
      ['2024-04', 0, 1, 1],
      ['2024-05', 0, 1, 0],
      ['2024-06', 1, 0, 1],
      ['2024-07', 0, 0, 1],
    ]);
    expect(report.notes).toMatchObject([
      { id: 'by_purchases', args: { inactive: 2 } },
      { id: 'returned', args: { times: 1 } },
      { id: 'at_risk', table: 'customers' },
      { id: 'inactive_already', table: 'customers', args: { customers: 1, inactive: 2 } },
    ]);
  });

  test('agrees with a count customer by customer and month by month', async () => {
    const purchase = fc.record({ customer: fc.nat(3), month: fc.nat(17) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(purchase, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        async (all, inactive) => {
          const name = (month: number) =>
            `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
          const report = await askPurchases(
            all.map(({ customer, month }) => [`C${customer}`, `${name(month)}-15`] as const),
            inactive,
            '2024-06-30',
          );
          // There at the end of a month is who bought in it or in one of the `inactive` − 1 months before.
          const isThere = (customer: number, month: number) =>
            all.some(
              (each) => each.customer === customer && each.month <= month && each.month > month - inactive,
            );
          for (const [period, end] of rows(report, 'period', 'end')) {
            const month = Array.from({ length: 18 }, (_, m) => m).find((m) => name(m) === period)!;
            expect(end).toBe([0, 1, 2, 3].filter((customer) => isThere(customer, month)).length);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('the churn rate', () => {
  test('is unknown where nobody was there', () => {
    expect(churnRate(0, 0)).toEqual({ churn: Number.NaN, retention: Number.NaN });
  });
});
