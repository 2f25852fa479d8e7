import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../../src/clientele.js';
import { openDatabase } from '../../src/store/database.js';
import { readFacts } from '../../src/store/facts/index.js';
import { ask, contents } from '../helpers/database.js';
import { day } from '../helpers/facts.js';
import { temporaryFolder } from '../helpers/folder.js';

const money = (amount: bigint) =>
  `${amount < 0n ? '-' : ''}${(amount < 0n ? -amount : amount) / 10000n}.${String((amount < 0n ? -amount : amount) % 10000n).padStart(4, '0')}`;

interface Row {
  customer: string;
  day: string;
  revenue: bigint;
  cost: bigint | null;
  product: string | null;
  id: string | null;
}

const row: fc.Arbitrary<Row> = fc.record({
  customer: fc.constantFrom('001', '1', '王芳', 'K 9', '-5'),
  day: fc.constantFrom('2024-01-01', '2024-02-29', '1969-12-31', '2024-01-02'),
  revenue: fc.bigInt({ min: -9_999_999_999n, max: 9_999_999_999n }),
  cost: fc.option(fc.bigInt({ min: 0n, max: 99_999n })),
  product: fc.option(fc.constantFrom('tea', '茶')),
  id: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
});

const csv = (rows: readonly Row[]) =>
  ['customer_id,date,revenue,cost,product,transaction_id']
    .concat(
      rows.map((r) =>
        [
          r.customer,
          r.day,
          money(r.revenue),
          r.cost === null ? '' : money(r.cost),
          r.product ?? '',
          r.id ?? '',
        ].join(','),
      ),
    )
    .join('\n');

const recomputed = `SELECT customer, count(*),
    count(*) - (SELECT count(*) - count(DISTINCT transaction_id) FROM transaction_ids AS i WHERE i.customer = t.customer),
    count(DISTINCT day), min(day), max(day), sum(revenue), total(CASE WHEN cost IS NULL THEN 0 ELSE cost END),
    sum(cost IS NULL), total(CASE WHEN cost IS NULL THEN revenue ELSE 0 END)
  FROM transactions AS t GROUP BY customer ORDER BY customer`;

describe('importing transactions', () => {
  it('keeps sums exact to the last digit', async () => {
    const { at, write } = temporaryFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.bigInt({ min: -90_071_992_547_409n, max: 90_071_992_547_409n }), {
          minLength: 1,
          maxLength: 50,
        }),
        async (amounts) => {
          const name = `${run++}.db`;
          const clientele = open(at(name));
          await clientele.import(
            'transactions',
            write(
              't.csv',
              csv(
                amounts.map((revenue, i) => ({
                  customer: '1',
                  day: '2024-01-01',
                  revenue,
                  cost: null,
                  product: null,
                  id: `${i}`,
                })),
              ),
            ),
          );
          clientele.close();
          const [[sum]] = ask(at(name), 'SELECT CAST(sum(revenue) AS TEXT) FROM transactions') as [[string]];
          const expected = amounts.reduce((total, amount) => total + amount, 0n);
          expect(BigInt(sum)).toBe(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('holds after any sequence of files: counts add up, totals equal a recomputation, a file twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('keep' as const, 'replace' as const),
        async (files, onDuplicate) => {
          const { at, write } = temporaryFolder();
          const clientele = open(at('c.db'));
          for (const rows of files) {
            const file = write('t.csv', csv(rows));
            const first = await clientele.import('transactions', file, { onDuplicate });
            expect(first.read).toBe(rows.length);
            expect(first.imported + first.unchanged + first.rejected).toBe(first.read);
            const before = contents(at('c.db'));
            const second = await clientele.import('transactions', file, { onDuplicate });
            expect(second).toMatchObject({
              read: rows.length,
              imported: 0,
              rejected: first.rejected,
              new_customers: 0,
            });
            expect(contents(at('c.db'))).toEqual(before);
            expect(ask(at('c.db'), 'SELECT * FROM customer_totals ORDER BY customer')).toEqual(
              ask(at('c.db'), recomputed),
            );
            // Every identity belongs to one stored row, and to no other.
            expect(ask(at('c.db'), 'SELECT count(*) FROM transaction_ids')).toEqual(
              ask(
                at('c.db'),
                'SELECT count(*) FROM transaction_ids JOIN transactions USING (customer, day, import, line)',
              ),
            );
          }
          clientele.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  const four =
    'customer_id,date,revenue\n1,2024-01-01,10\n1,2024-01-01,10\n1,2024-01-01,10\n2,2024-01-01,10\n';

  it('counts equal rows of one file, and takes those of an overlapping file once', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    expect(await clientele.import('transactions', write('a.csv', four))).toMatchObject({
      read: 4,
      imported: 4,
      unchanged: 0,
      new_customers: 2,
    });
    // A later export: one more of the rows that were there, and a new one.
    const later = await clientele.import(
      'transactions',
      write('b.csv', `${four}1,2024-01-01,10\n3,2024-01-02,5\n`),
    );
    expect(later).toMatchObject({ read: 6, imported: 2, unchanged: 4, new_customers: 1 });
    clientele.close();
    expect(ask(at('c.db'), 'SELECT sum(revenue) FROM transactions')).toEqual([[550_000]]);
  });

  const sale = (values: string) => `transaction_id,customer_id,date,revenue,product\n${values}\n`;

  it('takes the lines of one order as rows of their own, and refuses one that contradicts another', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const result = await clientele.import(
      'transactions',
      write(
        'a.csv',
        sale(
          'T1,1,2024-01-01,10,tea\nT1,1,2024-01-01,20,pot\nT1,1,2024-01-01,11,tea\nT1,1,2024-01-01,10,tea',
        ),
      ),
    );
    expect(result).toMatchObject({ read: 4, imported: 2, unchanged: 1, rejected: 1 });
    expect(result.rejects).toEqual([
      { line: 4, column: 'transaction_id', value: 'T1', code: 'identity_twice' },
    ]);
    clientele.close();
  });

  it('counts the lines of one order as one order, up to any day', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const rows = [
      'T1,1,2024-01-01,5,tea',
      'T1,1,2024-01-01,5,pot',
      'T2,1,2024-01-02,5,tea',
      'T1,2,2024-01-01,5,cup',
    ];
    const blank = [',1,2024-01-03,5,tea', ',1,2024-01-03,5,tea'];
    await clientele.import('transactions', write('a.csv', sale([...rows, ...blank].join('\n'))));
    await clientele.import('transactions', write('b.csv', sale('T2,1,2024-01-04,5,pot')));
    clientele.close();
    expect(ask(at('c.db'), 'SELECT customer, transactions, orders FROM customer_totals')).toEqual([
      [1, 6, 4],
      [2, 1, 1],
    ]);
    const database = openDatabase(at('c.db'), false);
    const until = (asOf: number) =>
      readFacts(database, { names: ['customer_summary'], asOf }).customer_summary.orders;
    expect([...until(day('2024-01-01'))]).toEqual([1, 1]);
    expect([...until(day('2024-01-03'))]).toEqual([4, 1]);
    database.close();
  });

  it('refuses a file after which a sum could no longer be exact', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const row = '1,2024-01-01,900000000000\n';
    await expect(
      clientele.import('transactions', write('a.csv', `customer_id,date,revenue\n${row.repeat(2)}`)),
    ).rejects.toMatchObject({
      problem: { code: 'sum_too_large', value: '1' },
    });
    await expect(
      clientele.import('transactions', write('a.csv', `customer_id,date,revenue\n${row.repeat(1100)}`)),
    ).rejects.toMatchObject({
      problem: { code: 'sums_too_large' },
    });
    clientele.close();
    expect(ask(at('c.db'), 'SELECT count(*) FROM transactions')).toEqual([[0]]);
  });

  it.each([
    ['keep', { imported: 0, unchanged: 1, differing: 1 }, [[1, 100_000]]],
    ['replace', { imported: 1, unchanged: 0, differing: 0 }, [[2, 990_000]]],
  ] as const)(
    'meets a corrected transaction of another customer with %s',
    async (onDuplicate, counts, stored) => {
      const { at, write } = temporaryFolder();
      const clientele = open(at('c.db'));
      await clientele.import('transactions', write('a.csv', sale('T1,1,2024-01-01,10,tea')));
      const corrected = write('b.csv', sale('T1,2,2024-05-05,99,tea'));
      expect(await clientele.import('transactions', corrected, { onDuplicate })).toMatchObject(counts);
      clientele.close();
      expect(ask(at('c.db'), 'SELECT customer, revenue FROM transactions')).toEqual(stored);
      expect(ask(at('c.db'), 'SELECT customer, revenue FROM customer_totals')).toEqual(stored);
    },
  );

  it('refuses a corrected transaction with error, and keeps nothing of the file', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    await clientele.import('transactions', write('a.csv', sale('T1,1,2024-01-01,10,tea')));
    const before = contents(at('c.db'));
    const corrected = write('b.csv', sale('T9,7,2024-05-05,1,tea\nT1,1,2024-01-01,11,tea'));
    await expect(clientele.import('transactions', corrected, { onDuplicate: 'error' })).rejects.toMatchObject(
      {
        problem: { code: 'duplicate_differs', line: 3, value: 'T1' },
      },
    );
    clientele.close();
    expect(contents(at('c.db'))).toEqual(before);
  });
});
