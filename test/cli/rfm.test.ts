import { cpSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clientele } from '../helpers/command.js';
import { temporaryFolder } from '../helpers/folder.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

// The CDNOW 1/10 sample of Fader & Hardie: master id, sample id, date, quantity, dollars; no header.
const sample = fileURLToPath(new URL('../../../shared/data/CDNOW_sample.txt', import.meta.url));

function reporting(folder: { path: string }) {
  return (...args: string[]) => {
    const ran = clientele(folder.path, ['rfm', '--format', 'json', ...args]);
    if (ran.code !== 0) throw new Error(ran.err);
    return JSON.parse(ran.out);
  };
}

function shop() {
  const folder = temporaryFolder();
  cpSync(`${fixtures}shop`, folder.path, { recursive: true });
  for (const kind of ['customers', 'transactions'])
    clientele(folder.path, ['import', kind, `${kind}.csv`, '--quiet']);
  return { folder, report: reporting(folder) };
}

describe('the shop, from CSV to segments', () => {
  const expected = JSON.parse(readFileSync(`${fixtures}rfm/shop/expected.json`, 'utf8'));

  it('agrees with an independent computation', () => {
    const { tables } = shop().report();
    const found = tables.customers.map((row: Record<string, unknown>) =>
      expected.columns.map((column: string) => row[column]),
    );
    expect(found.sort()).toEqual(expected.customers);
    for (const [dimension, cuts] of Object.entries<number[]>(expected.cuts)) {
      const bounds = tables.cuts
        .filter((row: { dimension: string }) => row.dimension === dimension)
        .map((row: { to: number | null }) => row.to)
        .filter((to: number | null) => to !== null)
        .sort((a: number, b: number) => a - b);
      expect(bounds).toHaveLength(4);
      bounds.forEach((bound: number, k: number) => {
        expect(bound).toBeCloseTo(cuts[k], 6);
      });
    }
  });

  it('counts up to the as-of date only', () => {
    const { report } = shop();
    // The only purchase of K022 is of 2023-07-09.
    const one = (date: string) =>
      report('--as-of', date).tables.customers.find(
        (row: { customer_id: string }) => row.customer_id === 'K022',
      );
    expect(one('2023-07-08')).toMatchObject({ recency: null, frequency: 0, segment: 'no_purchases' });
    expect(one('2023-07-09')).toMatchObject({ recency: 0, frequency: 1, monetary: 62.94, r: 5 });
  });

  it('takes cuts and rules of one’s own, and names them', () => {
    const { folder, report } = shop();
    folder.write('mine.yaml', 'name: mine\nsegments: [{id: big, when: {m: 5}}, {id: small}]\n');
    const { tables, options, notes } = report('--segments', 'mine.yaml', '--cuts', 'rfm-cuts');
    expect(options).toEqual({ segments: 'mine.yaml', cuts: 'rfm-cuts' });
    expect(notes.map(({ id }: { id: string }) => id)).toEqual(['given_cuts']);
    const big = expected.customers.filter((row: number[]) => row[3] >= 5000).length;
    expect(tables.segments.map((row: { customers: number }) => row.customers)).toEqual([big, 40 - big]);
  });

  it('explains a customer down to the lines of the file', () => {
    const { tables } = shop().report('--explain', 'K014');
    expect(tables.inputs[0]).toEqual({
      source: 'recency',
      value: 545,
      from: '2023-07-05',
      to: '2024-12-31',
      file: 'transactions.csv',
      lines: '94–143 (2)',
    });
    expect(tables.result).toEqual([expect.objectContaining({ customer_id: 'K014', segment: 'lost' })]);
  });

  it('shows people the segments by name, in their language', () => {
    const { folder } = shop();
    const { out } = clientele(folder.path, ['rfm', '--table', 'segments', '--lang', 'zh-CN']);
    expect(out).toContain('冠军客户');
    expect(out).toContain('给予回报');
  });
});

// numpy.quantile of method linear; numpy.searchsorted of side right, of side left where two cuts equal the value: half
// of the customers bought once, and the cuts at 20% and 40% are both 1.
it.skipIf(!existsSync(sample))('warns that the scores of frequency collapse on CDNOW', () => {
  const folder = temporaryFolder();
  const map = ['customer_id=2', 'date=3', 'quantity=4', 'revenue=5'].flatMap((each) => ['--map', each]);
  clientele(folder.path, ['import', 'transactions', sample, '--no-header', '--delimiter', 'space', ...map]);
  const { tables, notes } = reporting(folder)();
  const cut = (dimension: string) =>
    tables.cuts
      .filter(
        (row: { dimension: string; to: number | null }) => row.dimension === dimension && row.to !== null,
      )
      .map((row: { to: number }) => row.to)
      .sort((a: number, b: number) => a - b);
  expect(cut('recency')).toEqual([152, 442, 486, 512]);
  expect(cut('frequency')).toEqual([1, 1, 2, 4]);
  const monetary = cut('monetary');
  [15.36, 31.958, 59.25, 130.436].forEach((value, k) => {
    expect(monetary[k]).toBeCloseTo(value, 9);
  });
  const customers = (score: string) =>
    [1, 2, 3, 4, 5].map(
      (value) => tables.customers.filter((row: Record<string, number>) => row[score] === value).length,
    );
  expect(customers('r')).toEqual([482, 471, 463, 470, 471]);
  expect(customers('f')).toEqual([1205, 0, 0, 614, 538]);
  expect(customers('m')).toEqual([437, 506, 470, 472, 472]);
  expect(notes).toContainEqual({
    id: 'collapsed',
    level: 'warning',
    args: { dimension: 'frequency', scores: 3 },
  });
});
