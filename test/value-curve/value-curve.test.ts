import { describe, expect, test } from 'vitest';
import { reportOn } from '../surveys/reports.js';

const airline = 'value-curve-airline';

/** safety, punctuality, price, aircraft and crew of the airline. */
const responses = `respondent,customer_id,role,date,safety,punctuality,price,aircraft,crew,add,drop
a,K1,customer,2024-01-01,10,0,6,2,8,Wi-Fi,
b,K2,customer,2024-01-02,9,,6,3,8,,the meal
c,,staff,2024-01-02,9,8,7,3,9,,the magazine
d,,staff,2024-01-03,9,8,5,3,9,,
e,K1,customer,2024-06-01,8,4,6,1,8,,
`;

describe('elements', () => {
  // By hand. Customers: 27/3, 4/2, 18/3, 6/3, 24/3; staff: 18/2, 16/2, 12/2, 6/2, 18/2.
  test('sums, means, ranks: 0 is an answer, no answer is none, equal means share a rank', async () => {
    const { of } = await reportOn('value-curve', airline, { responses });
    expect(of('items', 'role')).toEqual([
      ...Array<string>(5).fill('customer'),
      ...Array<string>(5).fill('staff'),
    ]);
    expect(of('items', 'item').slice(0, 5)).toEqual(['safety', 'punctuality', 'price', 'aircraft', 'crew']);
    expect(of('items', 'sum')).toEqual([27, 4, 18, 6, 24, 18, 16, 12, 6, 18]);
    expect(of('items', 'mean')).toEqual([9, 2, 6, 2, 8, 9, 8, 6, 3, 9]);
    expect(of('items', 'responses')).toEqual([3, 2, 3, 3, 3, 2, 2, 2, 2, 2]);
    expect(of('items', 'rank')).toEqual([1, 4, 3, 4, 2, 1, 3, 4, 5, 1]);
  });

  test('three best and three worst, with ties', async () => {
    const { of, ids } = await reportOn('value-curve', airline, { responses }, { to: '2024-01-02' });
    const rows = of('extremes', 'item').map((item, i) => [of('extremes', 'place')[i], item]);
    // Customers: 9.5, 0, 6, 2.5, 8
    expect(rows.slice(0, 6)).toEqual([
      ['top', 'safety'],
      ['top', 'crew'],
      ['top', 'price'],
      ['bottom', 'price'],
      ['bottom', 'aircraft'],
      ['bottom', 'punctuality'],
    ]);
    // Staff: 9, 8, 7, 3, 9
    expect(rows.slice(6)).toEqual([
      ['top', 'safety'],
      ['top', 'crew'],
      ['top', 'punctuality'],
      ['bottom', 'punctuality'],
      ['bottom', 'price'],
      ['bottom', 'aircraft'],
    ]);
    expect(ids).toContain('top_and_bottom');
  });

  test('what is proposed', async () => {
    const { of } = await reportOn('value-curve', airline, { responses });
    // Customers' price is third of both ends, so are punctuality and price of nobody else; 2 is below 3⅓.
    expect(of('items', 'action').slice(0, 5)).toEqual(['raise', 'eliminate', null, 'eliminate', 'raise']);
    expect(of('items', 'action').slice(5)).toEqual(['raise', null, 'reduce', 'eliminate', 'raise']);
  });
});

describe('customers and staff', () => {
  test('how far staff are from customers', async () => {
    const { of } = await reportOn('value-curve', airline, { responses });
    expect(of('curve', 'customer')).toEqual([9, 2, 6, 2, 8]);
    expect(of('curve', 'staff')).toEqual([9, 8, 6, 3, 9]);
    expect(of('curve', 'manager')).toEqual([null, null, null, null, null]);
    expect(of('curve', 'staff_gap')).toEqual([0, 6, 0, 1, 1]);
  });

  // SciPy: ttest_ind([7, 9], [10, 8, 6, 7], equal_var=False).confidence_interval() is −4.3982, 4.8982.
  test('with an interval of its own, whatever groups are made', async () => {
    const ratings = { staff: [7, 9], customer: [10, 8, 6, 7] };
    const rows = Object.entries(ratings).flatMap(([role, of]) => of.map((rating) => `${role},${rating}`));
    const csv = `respondent,role,price\n${rows.map((row, i) => `r${i},${row}`).join('\n')}`;
    const { of } = await reportOn('value-curve', airline, { responses: csv }, { by: 'region' });
    expect(of('curve', 'staff_gap')[2]).toBeCloseTo(0.25, 12);
    expect(of('curve', 'staff_gap_lower')[2]).toBeCloseTo(-4.3982, 4);
    expect(of('curve', 'staff_gap_upper')[2]).toBeCloseTo(4.8982, 4);
    expect(of('items', 'region')).toEqual([null, null, null, null, null]);
    expect(of('items', 'responses')).toEqual([0, 0, 4, 0, 0]);
  });

  test('what they wrote, and whether it asks to create or to eliminate', async () => {
    const { of } = await reportOn('value-curve', airline, {
      responses,
      customers: 'customer_id,region\nK1,East\n',
    });
    expect(of('answers', 'answer')).toEqual(['Wi-Fi', 'the meal', 'the magazine']);
    expect(of('answers', 'action')).toEqual(['create', 'eliminate', 'eliminate']);
    expect(of('answers', 'role')).toEqual(['customer', 'customer', 'staff']);
    expect(of('answers', 'customer_id')).toEqual(['K1', 'K2', null]);
    const byRegion = await reportOn('value-curve', airline, { responses }, { by: 'region' });
    expect(byRegion.of('answers', 'answer')).toEqual(['Wi-Fi', 'the meal']);
  });
});

test('against a date', async () => {
  const { of, ids } = await reportOn('value-curve', airline, { responses }, { against: '2024-03-01' });
  expect(of('curve', 'customer')).toEqual([8, 4, 6, 1, 8]);
  expect(of('curve', 'before')).toEqual([9.5, 0, 6, 2.5, 8]);
  expect(of('curve', 'change')).toEqual([-1.5, 4, 0, -1.5, 0]);
  // One response has no interval.
  expect(of('curve', 'change_lower')).toEqual([null, null, null, null, null]);
  expect(of('items', 'responses')).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
  expect(of('items', 'sum').slice(5)).toEqual([null, null, null, null, null]);
  expect(of('items', 'rank').slice(5)).toEqual([null, null, null, null, null]);
  expect(ids).toContain('no_staff');
});

// By hand: customers 2, 4 then 6, 8; staff 5, 7 then 7, 9: the gap is 3 before and 1 now. All four variances of a mean are 1,
// so that of the change is 4 with 4 degrees of freedom: t(.975, 4) = 2.776445.
test('how far staff are from customers, against a date', async () => {
  const ratings = [
    ['customer', 1, 2],
    ['customer', 1, 4],
    ['staff', 1, 5],
    ['staff', 1, 7],
    ['customer', 3, 6],
    ['customer', 3, 8],
    ['staff', 3, 7],
    ['staff', 3, 9],
  ] as const;
  const csv = [
    'respondent,role,date,safety',
    ...ratings.map(([role, month, rating], i) => `r${i},${role},2024-0${month}-01,${rating}`),
  ].join('\n');
  const given = { against: '2024-02-01' };
  const { of } = await reportOn('value-curve', 'value-curve-airline', { responses: csv }, given);
  const at = (id: string) => of('curve', id)[0];
  expect(['staff_gap', 'staff_gap_before', 'staff_gap_change'].map(at)).toEqual([1, 3, -2]);
  expect(at('staff_gap_change_lower')).toBeCloseTo(-2 - 2 * 2.776445, 5);
  expect(at('staff_gap_change_upper')).toBeCloseTo(-2 + 2 * 2.776445, 5);
});

test('few are warned of wherever their figures are: staff in the curve, and those of before', async () => {
  const row = (i: number, role: string, date: string) => `r${i},${role},${date},5`;
  const customers = Array.from({ length: 6 }, (_, i) => row(i, 'customer', '2024-05-01'));
  const csv = (...more: string[]) => ['respondent,role,date,safety', ...customers, ...more].join('\n');
  const few = async (responses: string, given = {}) =>
    (
      await reportOn('value-curve', 'value-curve-airline', { responses }, { by: 'region', ...given })
    ).notes.filter(({ id }) => id === 'small_groups');
  const one = [{ id: 'small_groups', groups: 1, least: 5 }];
  expect(await few(csv())).toEqual([]);
  expect(await few(csv(row(7, 'staff', '2024-05-01')))).toEqual(one);
  expect(await few(csv(row(7, 'customer', '2024-01-01')), { against: '2024-02-01' })).toEqual(one);
});

test('who names no role is a customer in the list of answers too', async () => {
  const csv = 'respondent,safety,add\na,5,Wi-Fi\n';
  const { of } = await reportOn('value-curve', 'value-curve-airline', { responses: csv });
  expect(of('answers', 'role')).toEqual(['customer']);
});

test('a questionnaire without anything to rate is refused', async () => {
  const csv = 'respondent,role,recommend\na,customer,5\n';
  await expect(
    reportOn('value-curve', 'nps', { responses: csv }, { questionnaire: 'nps' }),
  ).rejects.toMatchObject({ problem: { code: 'no_elements' } });
});

test('ratings of different scales are warned of', async () => {
  const mixed = `id: mixed
title: Mixed
questions:
  - {id: one, type: rating, text: One, scale: [0, 10]}
  - {id: two, type: rating, text: Two, scale: [1, 5]}
`;
  const csv = 'respondent,role,one,two\na,customer,5,5\n';
  for (const name of ['value-curve', 'reliability'] as const) {
    expect((await reportOn(name, mixed, { responses: csv })).ids).toContain('mixed_scales');
    expect((await reportOn(name, airline, { responses })).ids).not.toContain('mixed_scales');
  }
});
