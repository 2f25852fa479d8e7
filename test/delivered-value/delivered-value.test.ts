import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveredValue } from '../../src/analyses/delivered-value/index.js';
import { deliveredValue as yaml } from '../../src/questionnaires/presets/delivered-value.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { column } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';
import { withResponses } from '../helpers/responses.js';
import { reportOn } from '../surveys/reports.js';

const parts = ['product', 'service', 'personnel', 'image', 'money', 'time', 'energy', 'psychic'];

const customers = 'customer_id,name,region\nK1,茶行,East\nK2,Tea Rooms,West\n';
const responses = `respondent,customer_id,role,date,${parts}
a,K1,customer,2024-01-01,8,7,6,5,7,4,3,2
b,K1,customer,2024-02-01,5,5,5,5,5,5,5,5
c,K2,customer,2024-02-02,10,10,10,10,0,0,0,0
d,K2,customer,2024-02-03,10,10,10,,0,0,0,0
e,,staff,2024-02-04,9,9,9,9,1,1,1,1
`;

describe('three complete responses, an incomplete one, and one of our own', () => {
  // By hand: 26 − 16 = 10, 20 − 20 = 0, 40 − 0 = 40; mean 50/3, sum of squares 2600/3, standard error 12.01850;
  // Student's t of 2 degrees of freedom at 97.5 %: 4.302653.
  test('of customers', async () => {
    const { row, of, notes } = await reportOn('delivered-value', 'delivered-value', { responses, customers });
    const [n, value, cost, delivered, lower, upper] = row(
      'summary',
      'responses',
      'value',
      'cost',
      'delivered_value',
      'lower',
      'upper',
    ).map(Number);
    expect(n).toBe(3);
    expect(value).toBeCloseTo(86 / 3, 12);
    expect(cost).toBeCloseTo(12, 12);
    expect(delivered).toBeCloseTo(50 / 3, 12);
    expect(lower).toBeCloseTo(50 / 3 - 4.302653 * 12.0185, 4);
    expect(upper).toBeCloseTo(50 / 3 + 4.302653 * 12.0185, 4);
    expect(notes).toContainEqual({ id: 'incomplete', responses: 1 });
    expect(notes).toContainEqual({ id: 'definition', lowest: -40, highest: 40 });
    // The parts of the incomplete response count where they are.
    expect(of('parts', 'part')).toEqual(parts);
    expect(of('parts', 'responses')).toEqual([4, 4, 4, 3, 4, 4, 4, 4]);
    expect(of('parts', 'mean')[0]).toBeCloseTo(33 / 4, 12);
  });

  test('by role, customer and respondent', async () => {
    const { of } = await reportOn('delivered-value', 'delivered-value', { responses, customers });
    expect(of('groups', 'role')).toEqual(['customer', 'staff']);
    expect(of('groups', 'delivered_value')[1]).toBe(32);
    expect(of('groups', 'lower')[1]).toBeNull();
    expect(of('customers', 'customer_id')).toEqual(['K2', 'K1']);
    expect(of('customers', 'delivered_value')).toEqual([40, 5]);
    expect(of('customers', 'responses')).toEqual([1, 2]);
    // K1 gives 10 and 0: 5 ± t(.975, 1) · 5 = 12.7062 · 5.
    expect(of('customers', 'upper')).toEqual([null, expect.closeTo(5 + 12.7062 * 5, 3)]);
    expect(of('responses', 'respondent')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(of('responses', 'delivered_value')).toEqual([10, 0, 40, null, 32]);
    expect(of('responses', 'customer_id')).toEqual(['K1', 'K1', 'K2', 'K2', null]);
  });

  // By hand: before 10; now 0 and 40: 20, a change of 10; a single response before leaves it without limits.
  test('against a date, by region', async () => {
    const given = { against: '2024-01-31', by: 'region' } as const;
    const found = await reportOn('delivered-value', 'delivered-value', { responses, customers }, given);
    expect(found.row('summary', 'responses', 'delivered_value', 'before', 'change', 'change_lower')).toEqual([
      2,
      20,
      10,
      10,
      null,
    ]);
    expect(found.of('groups', 'region')).toEqual(['East', 'West']);
    expect(found.of('groups', 'change')).toEqual([-10, null]);
  });
});

test('parts on different scales do not add up', async () => {
  const other = yaml.replace('id: money\n    type: rating', 'id: money\n    type: rating\n    scale: [1, 5]');
  await expect(
    reportOn('delivered-value', other, {
      responses: `respondent,role,${parts}\na,customer,1,1,1,1,1,1,1,1\n`,
    }),
  ).rejects.toMatchObject({ problem: { code: 'scales_differ', args: { scales: '0–10, 1–5' } } });
});

test('all zero is an answer; nobody is not', async () => {
  const zero = `respondent,role,${parts}\na,customer,0,0,0,0,0,0,0,0\n`;
  const { row } = await reportOn('delivered-value', 'delivered-value', { responses: zero });
  expect(row('summary', 'responses', 'delivered_value', 'lower')).toEqual([1, 0, null]);
  const given = { to: '2000-01-01' };
  const none = await reportOn('delivered-value', 'delivered-value', { responses: zero }, given);
  expect(none.row('summary', 'responses', 'value', 'delivered_value')).toEqual([0, null, null]);
  expect(none.ids).toEqual(expect.arrayContaining(['nobody_answered', 'undated']));
});

test('value less cost is what is delivered, in every row', () => {
  const questionnaire = readQuestionnaire(yaml, 'delivered-value');
  const answers = fc.record(Object.fromEntries(parts.map((part) => [part, fc.nat(10)])), {
    requiredKeys: parts.slice(1),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(answers, fc.constantFrom('A', 'B')), { maxLength: 20 }), (all) => {
      const known = all.map(([given, customer]) => ({ customer, answers: given as Record<string, number> }));
      const facts = withResponses(factsOf([{ id: 'A' }, { id: 'B' }]), questionnaire, known);
      const given = { questionnaire, by: 'role', against: null, from: null, to: null } as const;
      const { tables } = deliveredValue.present(deliveredValue.compute(facts, given), given);
      for (const table of ['summary', 'customers', 'responses'])
        column(tables, table, 'delivered_value').forEach((delivered, row) => {
          const [value, cost] = ['value', 'cost'].map((id) => column(tables, table, id)[row]);
          if (delivered === null) expect([value, cost]).toEqual([null, null]);
          else expect(Number(value) - Number(cost)).toBeCloseTo(Number(delivered), 9);
        });
    }),
  );
});
