import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { churn } from '../../src/analyses/churn/index.js';
import { column } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';
import { asking } from '../lifetime/ask.js';

const options = { unit: 'month', inactive: 0, top: 20 } as const;
const simulated = readFileSync(
  new URL('../../fixtures/lifetime/simulated/transactions.csv', import.meta.url),
  'utf8',
);

test('lists the customers with most of value × (1 − P(alive)), as lifetime has these', async () => {
  const { clientele, ask } = await asking(simulated);
  const lifetime = await ask();
  const of = (id: string) => lifetime.column('customers', id).map(Number);
  const [values, alive] = [of('value'), of('p_alive')];
  const risks = values.map((value, i) => value * (1 - alive[i])).sort((a, b) => b - a);

  const { tables, notes } = await clientele.analyse('churn', { top: 7 });
  const listed = column(tables, 'customers', 'value_at_risk').map(Number);
  expect(listed).toHaveLength(7);
  listed.forEach((risk, i) => {
    // Value is rounded to 1/10000 before it is multiplied here.
    expect(Math.abs(risk - risks[i])).toBeLessThan(1.1);
  });
  const [id] = column(tables, 'customers', 'customer_id');
  for (const name of ['p_alive', 'value'])
    expect(column(tables, 'customers', name)[0]).toBe(lifetime.cell('customers', 'customer_id', id, name));
  const dates = simulated.match(new RegExp(`(?<=^${id},)[-0-9]+`, 'gm'))!.sort();
  expect(column(tables, 'customers', 'last_purchase')[0]).toBe(Date.parse(dates.at(-1)!) / 86_400_000);
  expect(notes).toContainEqual({ id: 'at_risk', level: 'info', table: 'customers', args: { top: 7 } });
});

/** Customers of the list, and what the notes say of those who are not on it. */
async function listed(given: { inactive?: number }, left: readonly string[] = []) {
  const { clientele, importCustomers } = await asking(simulated);
  if (left.length > 0) await importCustomers(left.map((id) => `${id},2024-06-30`));
  const { tables, notes, asOf } = await clientele.analyse('churn', { ...given, top: 1000 });
  return {
    ids: column(tables, 'customers', 'customer_id'),
    risks: column(tables, 'customers', 'value_at_risk'),
    notes,
    asOf,
  };
}

test('leaves out who has left, and says how many', async () => {
  const before = await listed({});
  const gone = before.ids.slice(0, 3) as string[];
  const { ids, notes } = await listed({}, gone);
  expect(ids).toEqual(before.ids.slice(3));
  expect(before.notes.map(({ id }) => id)).not.toContain('left_already');
  expect(notes).toContainEqual({
    id: 'left_already',
    level: 'info',
    table: 'customers',
    args: { customers: 3 },
  });
});

test('leaves out who is lost for want of purchases, and says how many', async () => {
  const [all, { ids, notes }] = [await listed({}), await listed({ inactive: 3 })];
  // The data end with June 2024: who bought last in March has not in April, May and June.
  const bought = simulated
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const recent = new Set(bought.filter(([, date]) => date >= '2024-04').map(([id]) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual(all.ids.filter((id) => recent.has(String(id))));
  const everybody = new Set(bought.map(([id]) => id)).size;
  expect(notes).toContainEqual({
    id: 'inactive_already',
    level: 'info',
    table: 'customers',
    args: { customers: everybody - recent.size, inactive: 3 },
  });
});

test('lists nobody whose value at risk is printed as 0', async () => {
  for (const risk of (await listed({})).risks) expect(Number(risk)).toBeGreaterThanOrEqual(1);
});

test('looks at purchases only when the list is wanted', () => {
  const facts = factsOf([{ id: 'A', since: 10 }], 100);
  const untouched = Object.defineProperty({ ...facts }, 'repeat_groups', {
    get: () => {
      throw new Error('read');
    },
  });
  const findings = churn.present(churn.compute(untouched, options), options);
  expect(findings.tables[0].columns).not.toHaveLength(0);
  expect(() => findings.tables[1].columns).toThrow('read');
});

test('is empty where purchases do not tell', async () => {
  const facts = factsOf([{ id: 'A', since: 10 }], 100);
  const { tables } = churn.present(churn.compute(facts, options), options);
  expect(column(tables, 'customers', 'customer_id')).toEqual([]);
  const { clientele } = await asking('customer_id,date,revenue\nA,2024-01-01,5\nB,2024-01-02,5\n');
  const report = await clientele.analyse('churn');
  expect(column(report.tables, 'customers', 'customer_id')).toEqual([]);
});
