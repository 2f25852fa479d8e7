import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { readFacts } from '../../src/store/facts/index.js';
import { temporaryFolder } from '../helpers/folder.js';
import { asking, csvOf } from './ask.js';
import { repeatGroupsOf, type Sale } from './facts.js';

const sale: fc.Arbitrary<Sale> = fc
  .record(
    {
      id: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      day: fc.integer({ min: 100, max: 190 }),
      revenue: fc.integer({ min: -2, max: 5 }),
      cost: fc.integer({ min: 0, max: 2 }),
    },
    { requiredKeys: ['id', 'day', 'revenue'] },
  )
  // As the records of a file are: fields in one order.
  .map(({ id, day, revenue, cost }) => ({ id, day, revenue, ...(cost !== undefined && { cost }) }));

test('is what a slow look at every customer gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sale, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 90, max: 200 }),
      fc.nat(60),
      fc.constantFrom(1, 7, 30.4375),
      async (sales, until, after, opportunity) => {
        const asOf = until + after;
        const { path } = await stored(sales);
        const database = openDatabase(path, false);
        const names = ['customers', 'repeat_groups'] as const;
        const { customers, repeat_groups } = readFacts(database, {
          names,
          asOf,
          period: { from: null, to: until },
          scope: { opportunity },
        });
        const expected = repeatGroupsOf(sales, { until, asOf, opportunity });
        // Numbers start with the first purchase of all; where nobody bought in the period, that is after it.
        expect({ ...repeat_groups, course: null }).toEqual({ ...expected, course: null });
        if (expected.count.length > 0) expect(courseOf(repeat_groups)).toEqual(courseOf(expected));
        expect(customers.customer_id).toHaveLength(customers.count);
        database.close();
      },
    ),
    { numRuns: 60 },
  );
});

/** By the number of the opportunity, where somebody bought. */
function courseOf({ course }: ReturnType<typeof repeatGroupsOf>) {
  const by = (values: Float64Array) =>
    Object.fromEntries(
      [...values].map((value, i) => [course.start + i, value]).filter(([, value]) => value > 0),
    );
  return { first: by(course.first_purchases), repeat: by(course.repeat_purchases) };
}

async function stored(sales: readonly Sale[]): Promise<{ path: string }> {
  const { open } = await import('../../src/clientele.js');
  const { path, write } = folderOf();
  const clientele = open(path);
  await clientele.import('transactions', write(csvOf(sales)));
  clientele.close();
  return { path };
}

let runs = 0;
const folder = { current: undefined as ReturnType<typeof temporaryFolder> | undefined };

/** One folder for all runs of the property. */
function folderOf() {
  folder.current ??= temporaryFolder();
  const { at, write } = folder.current;
  runs++;
  return { path: at(`${runs}.db`), write: (text: string) => write(`${runs}.csv`, text) };
}

test('counts by month what is bought in a month', async () => {
  const { ask } = await asking(
    csvOf([0, 3, 31, 62, 63, 64, 400].map((day) => ({ id: 'A', day, revenue: 1 }))),
  );
  const found = await ask({ unit: 'month', model: 'bg-bb' });
  // By hand: months of 30.4375 days that end with day 400, so that 0, 3 | 31 | 62, 63, 64 | 400 are apart
  expect(found.column('customers', 'x')).toEqual([3]);
  expect(found.column('customers', 't_x')).toEqual([13]);
  expect(found.column('customers', 'T')).toEqual([13]);
});
