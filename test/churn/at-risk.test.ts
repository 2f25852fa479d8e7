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
