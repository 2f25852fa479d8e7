import { describe, expect, it } from 'vitest';
import { open } from '../../src/clientele.js';
import { openDatabase } from '../../src/store/database.js';
import { readFacts } from '../../src/store/facts/index.js';
import { contents } from '../helpers/database.js';
import { day } from '../helpers/facts.js';
import { temporaryFolder } from '../helpers/folder.js';

async function shop(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const clientele = open(folder.at('c.db'));
  for (const [kind, csv] of Object.entries(files))
    await clientele.import(kind, folder.write(`${kind}.csv`, csv));
  clientele.close();
  return folder.at('c.db');
}

function costs(file: string, request: object = {}) {
  const database = openDatabase(file, false);
  const { customers, activity_costs: costs } = readFacts(database, {
    names: ['customers', 'activity_costs'],
    ...request,
  });
  const rows = Array.from(costs.activity, (activity, i) => [
    customers.customer_id[costs.customer[i]],
    costs.names[activity],
    costs.quantity[i],
    costs.rate[i],
  ]);
  database.close();
  return rows;
}

const activities = `customer_id,activity,quantity,date
B,visit,2,2024-01-15
A,visit,1,2024-01-10
A,visit,3,2024-03-01
A,call,0.5,2024-02-01
A,visit,1,2024-03-05
`;

describe('activities and their rates', () => {
  it('multiplies nothing and loses nothing: a rate holds from its day until the next', async () => {
    const rates = 'activity,rate,from\nvisit,80,\nvisit,100.5,2024-03-01\ncall,12,2024-01-01\n';
    expect(costs(await shop({ activities, rates }))).toEqual([
      ['A', 'call', 0.5, 120_000],
      ['A', 'visit', 1, 800_000],
      ['A', 'visit', 4, 1_005_000],
      ['B', 'visit', 2, 800_000],
    ]);
  });

  it('has no rate before the first day of one, nor without any', async () => {
    const file = await shop({ activities, rates: 'activity,rate,from\nvisit,80,2024-01-15\n' });
    expect(costs(file)).toEqual([
      ['A', 'call', 0.5, Number.NaN],
      ['A', 'visit', 1, Number.NaN],
      ['A', 'visit', 4, 800_000],
      ['B', 'visit', 2, 800_000],
    ]);
  });

  it('counts the days of a period only, both ends included', async () => {
    const file = await shop({ activities, rates: 'activity,rate\nvisit,1\ncall,1\n' });
    const period = { from: day('2024-01-15'), to: day('2024-03-01') };
    expect(costs(file, { period })).toEqual([
      ['A', 'call', 0.5, 10_000],
      ['A', 'visit', 3, 10_000],
      ['B', 'visit', 2, 10_000],
    ]);
    expect(costs(file, { period, asOf: day('2024-02-28') })).toHaveLength(2);
  });

  it('changes nothing when the same files come again, by Chinese headers too', async () => {
    const folder = temporaryFolder();
    const clientele = open(folder.at('c.db'));
    const files = [
      ['activities', '客户编号,服务项目,数量,日期\n甲,拜访,2,2024-01-01\n甲,拜访,2,2024-01-01\n'],
      ['rates', '服务项目,费率,生效日期\n拜访,80,2024-01-01\n'],
      ['receivables', '客户编号,平均应收账款\n甲,¥12,000.50\n'.replace('¥12,000.50', '"¥12,000.50"')],
    ] as const;
    for (const [kind, csv] of files)
      expect(await clientele.import(kind, folder.write(`${kind}.csv`, csv))).toMatchObject({ rejected: 0 });
    const before = contents(folder.at('c.db'));
    for (const [kind] of files)
      expect(await clientele.import(kind, folder.at(`${kind}.csv`))).toMatchObject({ imported: 0 });
    clientele.close();
    expect(contents(folder.at('c.db'))).toEqual(before);
    expect(costs(folder.at('c.db'))).toEqual([['甲', '拜访', 4, 800_000]]);
  });
});
