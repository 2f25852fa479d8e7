import { describe, expect, test } from 'vitest';
import type { LifetimeOptions } from '../../src/analyses/lifetime/options.js';
import { asking, csvOf } from './ask.js';
import { type Sale, sold } from './facts.js';

const many = (n: number, days: (i: number) => number[]): Sale[] =>
  Array.from({ length: n }, (_, i) => sold(`C${i}`, days(i), 10 + i)).flat();
const weekly = (weeks: number) => Array.from({ length: weeks }, (_, week) => week * 7);

/** Nothing is foretold; each of these notes says why. */
const untold = {
  'nobody repeats': [many(30, (i) => [i]), ['edge_no_repeats', 'spend_no_customers']],
  'everybody came on the last day': [many(5, () => [7]), ['edge_no_time', 'spend_no_customers']],
  'one customer, one purchase': [sold('A', [3]), ['edge_no_time', 'spend_no_customers']],
} as const;

/** Something is foretold, with a warning. */
const told = {
  'everybody buys every week': [many(20, () => weekly(20)), ['edge_no_dropout']],
  'one customer, several purchases': [sold('A', [0, 4, 9, 30, 90]), []],
  'everybody bought once more, long ago': [
    [...many(20, () => [0, 7]), ...sold('Z', [400])],
    ['edge_certain_dropout'],
  ],
  'all spend the same': [
    many(20, (i) => [0, 9 + i, 90 + i]).map((each) => ({ ...each, revenue: 5 })),
    ['spend_homogeneous_spend'],
  ],
  'all is given for nothing': [
    many(20, (i) => [0, 9 + i, 90 + i]).map((each) => ({ ...each, revenue: 0 })),
    ['spend_no_customers', 'spend_left_out'],
  ],
} as const;

const runs: Partial<LifetimeOptions>[] = [
  { interval: 0.95 },
  { spend: 'margin', unit: 'day' },
  { model: 'bg-bb', unit: 'week', interval: 0.9 },
];

describe('where nothing can be fitted', () => {
  test.each(Object.entries(untold))('%s', async (_, [sales, notes]) => {
    const { ask } = await asking(csvOf(sales));
    for (const given of runs) {
      const found = await ask(given);
      expect(found.notes).toEqual(expect.arrayContaining([...notes]));
      expect(found.column('customers', 'customer_id')).toHaveLength(new Set(sales.map(({ id }) => id)).size);
      for (const id of ['p_alive', 'expected_purchases', 'value', 'lower'])
        expect(new Set(found.column('customers', id))).toEqual(new Set([null]));
      expect(found.column('totals', 'measure')).toEqual([]);
      expect(found.column('models', 'chosen')).not.toContain('yes');
    }
  });

  test('no transactions', async () => {
    const { clientele, ask } = await asking('customer_id,date,revenue\n');
    expect((await ask()).notes).toEqual(['no_purchases']);
    expect((await ask({ trainTo: '2024-01-01' })).notes).toEqual(['no_purchases']);
    expect((await clientele.analyse('lifetime', {}, { asOf: 0 })).notes[0].id).toBe('no_purchases');
  });

  test('nobody bought before the split', async () => {
    const { ask } = await asking(csvOf(many(4, (i) => [100 + i, 120])));
    const found = await ask({ trainTo: '1970-02-01' });
    expect(found.notes).toEqual(['none_trained']);
    expect(found.cell('data', 'found', 'later_customers', 'count')).toBe(4);
  });
});

describe('where the likelihood has no maximum', () => {
  test.each(Object.entries(told))('%s', async (_, [sales, notes]) => {
    const { ask } = await asking(csvOf(sales));
    for (const given of runs) await ask(given);
    const found = await ask();
    expect(found.notes).toEqual(expect.arrayContaining([...notes]));
    for (const share of found.column('customers', 'p_alive').map(Number)) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });
});

test('who stopped buying every week is gone, who buys every week is there', async () => {
  const { ask } = await asking(
    csvOf([...many(20, (i) => [i, 40 + 3 * i, 150]), ...sold('X', weekly(10)), ...sold('Y', weekly(30))]),
  );
  const found = await ask({ model: 'mbg-nbd' });
  const alive = (id: string) => Number(found.cell('customers', 'customer_id', id, 'p_alive'));
  expect(alive('Y')).toBeGreaterThan(0.8);
  expect(alive('X')).toBeLessThan(0.2);
});

test('at an edge no parameters are given as estimates', async () => {
  const { ask } = await asking(csvOf(many(20, () => weekly(20))));
  const found = await ask();
  expect(found.notes).toContain('edge_no_dropout');
  for (const model of ['bg-nbd', 'mbg-nbd', 'pareto-nbd'])
    expect(found.parameters(model)).toEqual([null, null, null, null]);
});

test('who never came back has no lines of repeat purchases', async () => {
  const { clientele } = await asking(csvOf([...many(8, (i) => [i, 20 + 2 * i, 40]), ...sold('Z', [12])]));
  const { tables } = await clientele.explain('lifetime', 'Z', { model: 'bg-nbd' });
  const steps = tables[0].columns[0].values as string[];
  const lines = tables[0].columns.find(({ id }) => id === 'lines')!.values;
  expect(lines[steps.indexOf('first_purchase')]).toBe('26–26 (1)');
  for (const step of ['repeat_purchases', 'mean_spend']) expect(lines[steps.indexOf(step)]).toBeNull();
});

test('a customer who bought nothing in the training is explained by that', async () => {
  const { clientele } = await asking(csvOf([...many(8, (i) => [i, 20 + 2 * i]), ...sold('Z', [80])]));
  const { tables, notes } = await clientele.explain('lifetime', 'Z', { trainTo: '1970-02-20' });
  expect(notes[0].id).toBe('not_among');
  expect(tables[0].columns[0].values).toEqual([]);
  expect(tables[1].columns.map(({ values }) => values[0])).toEqual(['Z', ...new Array(8).fill(null)]);
});

test('who is known to have left is counted in a warning, once it was known', async () => {
  const { ask, importCustomers, clientele } = await asking(
    csvOf(many(20, (i) => [i, 40 + 3 * i, 150 + (i % 5)])),
  );
  await importCustomers(['C3,1970-03-01', 'C4,1970-05-31']);
  const warning = async (given: Partial<LifetimeOptions>) =>
    (await clientele.analyse('lifetime', given)).notes.find(({ id }) => id === 'leavers')?.args;
  expect(await warning({ trainTo: '1970-04-30' })).toEqual({ customers: 1 });
  expect(await warning({})).toEqual({ customers: 2 });
  expect((await ask({ trainTo: '1970-02-28' })).notes).not.toContain('leavers');
});

test('one date far from the others does not keep anybody waiting', async () => {
  const { ask } = await asking(csvOf([...many(20, (i) => [i, 40 + 3 * i, 150]), ...sold('Z', [-645_000])]));
  const found = await ask();
  expect(found.notes).toContain('tracking_too_long');
  expect(found.column('tracking', 'period')).toEqual([]);
  expect(found.column('customers', 'customer_id')).toHaveLength(21);
});

test.each([
  ['model_of_opportunities', { opportunities: 2, model: 'bg-nbd' }],
  ['train_to_late', { trainTo: '1970-04-01' }],
  ['interval_whole', { interval: 1 }],
  ['holdout_short', { model: 'bg-bb', unit: 'month', trainTo: '1970-03-05' }],
  ['horizon_uneven', { opportunities: 5, horizon: 4 }],
  ['horizon_uneven', { opportunities: 5, horizon: 7 }],
  ['horizon_uneven', { unit: 'month', opportunities: 2, horizon: 13 }],
] as const)('refuses what makes no sense: %s', async (code, given) => {
  const { ask } = await asking(csvOf(sold('A', [0, 90])));
  await expect(ask(given)).rejects.toMatchObject({ problem: { code } });
});
