import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AnalysisName } from '../../src/analyses/index.js';
import type { Analysis } from '../../src/analysis.js';
import { type Clientele, open } from '../../src/clientele.js';
import type { Report } from '../../src/report.js';
import { column } from '../evaluate/facts.js';
import { analyses } from '../helpers/analyses.js';
import { day } from '../helpers/facts.js';
import { temporaryFolder } from '../helpers/folder.js';

const shop = fileURLToPath(new URL('../../fixtures/shop/', import.meta.url));
const [then, now] = [day('2023-12-31'), day('2024-12-31')];

/** Options without which an analysis has nothing to say. */
const needed: Partial<Record<AnalysisName, object>> = { matrix: { preset: 'loyalty' } };

async function withShop(): Promise<Clientele> {
  const clientele = open(temporaryFolder().at('c.db'));
  for (const kind of ['customers', 'transactions', 'activities', 'rates', 'receivables', 'ratings'])
    await clientele.import(kind, `${shop}${kind}.csv`);
  await clientele.import('responses', `${shop}loyalty.csv`);
  return clientele;
}

function counts(report: Report, table: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const each of column(report.tables, 'customers', table) as (string | null)[])
    if (each !== null) found.set(each, (found.get(each) ?? 0) + 1);
  return found;
}

const classifying = (Object.entries(analyses) as [AnalysisName, Analysis][]).filter(
  ([, { classify }]) => classify !== undefined,
);

const cases: [AnalysisName, string | undefined][] = [
  ...classifying.map(([name]): [AnalysisName, undefined] => [name, undefined]),
  ['accounts', 'relationship'],
];

describe.each(cases)('comparing %s by %s', (name, chosen) => {
  test('adds up to the classes of both dates', async () => {
    const clientele = await withShop();
    const given = needed[name] ?? {};
    const report = await clientele.compare(name, { against: then, asOf: now, by: chosen }, given);
    const { class: by } = report.options as { class: string };
    const earlier = counts(await clientele.analyse(name, given, { asOf: then }), by);
    const later = counts(await clientele.analyse(name, given, { asOf: now }), by);
    const rows = column(report.tables, 'migration', 'from_class') as string[];
    for (const [at, each] of rows.entries()) {
      if (each === 'no_class') continue;
      const inRow = rows.map((to) => column(report.tables, 'migration', to)[at] as number);
      expect(
        inRow.reduce((sum, count) => sum + count, 0),
        each,
      ).toBe(earlier.get(each) ?? 0);
      const inColumn = column(report.tables, 'migration', each) as number[];
      expect(
        inColumn.reduce((sum, count) => sum + count, 0),
        each,
      ).toBe(later.get(each) ?? 0);
    }
    expect(later.size).toBeGreaterThan(0);
    clientele.close();
  });

  test('of a date with itself nobody moves', async () => {
    const clientele = await withShop();
    const day = { against: now, asOf: now, by: chosen };
    const report = await clientele.compare(name, day, needed[name] ?? {});
    expect(column(report.tables, 'moved', 'customer_id')).toEqual([]);
    clientele.close();
  });
});

describe('who moved', () => {
  async function moved(): Promise<Report> {
    const folder = temporaryFolder();
    const clientele = open(folder.at('c.db'));
    const rows = [
      'A,2024-01-01,100,20', // earns in both years
      'B,2024-01-01,100,99', // little, then much
      'C,2024-01-01,50,80', // loses, then nothing more
      'B,2024-12-01,900,0',
      'D,2024-12-01,10,30', // came with a loss
    ];
    await clientele.import(
      'transactions',
      folder.write('t.csv', `customer_id,date,revenue,cost\n${rows.join('\n')}\n`),
    );
    const report = await clientele.compare('profit', { against: day('2024-06-30') }, { lossShare: 1 });
    clientele.close();
    return report;
  }

  test('is told with where from, where to and in which direction', async () => {
    const report = await moved();
    const rows = ['customer_id', 'from_class', 'to_class', 'movement'].map((id) =>
      column(report.tables, 'moved', id),
    );
    expect(rows[0].map((_, at) => rows.map((values) => values[at]))).toEqual([
      ['A', 'most_profitable', 'profitable', 'down'],
      ['B', 'profitable', 'most_profitable', 'up'],
      ['D', null, 'loss_making', 'came'],
    ]);
  });

  test('is counted in a list of moves that adds up', async () => {
    const report = await moved();
    expect(
      column(report.tables, 'moves', 'customers').reduce((sum, each) => Number(sum) + Number(each), 0),
    ).toBe(4);
    const shares = column(report.tables, 'moves', 'share') as number[];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(report.options).toMatchObject({ analysis: 'profit', against: '2024-06-30', class: 'class' });
    expect(report.notes).toContainEqual({ id: 'moved', level: 'info', args: { moved: 3, customers: 4 } });
  });
});

test('refuses what cannot be compared', async () => {
  const clientele = await withShop();
  await expect(clientele.compare('profit', { against: now + 1 })).rejects.toMatchObject({
    problem: { code: 'against_later' },
  });
  await expect(clientele.compare('weights', { against: then })).rejects.toMatchObject({
    problem: { code: 'not_classified', value: 'weights' },
  });
  await expect(clientele.compare('profit', { against: then, by: 'colour' })).rejects.toMatchObject({
    problem: { code: 'no_such_class', value: 'colour', args: { classes: 'class' } },
  });
  clientele.close();
});
