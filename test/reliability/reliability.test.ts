import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportOn } from '../surveys/reports.js';

const yaml = `id: three
title: Three items
scale: [1, 5]
questions:
  - {id: one, type: rating, text: One}
  - {id: two, type: rating, text: Two}
  - {id: three, type: rating, text: Three}
  - {id: recommend, type: nps, text: Recommend}
`;
const csv = (...rows: string[]) =>
  `respondent,role,date,one,two,three,recommend\n${rows.map((row, i) => `r${i},customer,${row}`).join('\n')}`;
const five = ['3,4,3', '5,4,4', '2,2,3', '4,5,5', '1,2,2'].map((row) => `2024-01-01,${row},9`);

describe('five respondents, three items', () => {
  test('α is 13/14', async () => {
    const { row } = await reportOn('reliability', yaml, { responses: csv(...five) });
    expect(row('summary', 'measure', 'items', 'respondents', 'incomplete')).toEqual(['rating', 3, 5, 0]);
    expect(row('summary', 'alpha')[0]).toBeCloseTo(13 / 14, 12);
    // SciPy: 1 − (1 − α) f.ppf([.975, .025], 4, 8)
    expect(row('summary', 'lower')[0]).toBeCloseTo(0.639098, 6);
    expect(row('summary', 'upper')[0]).toBeCloseTo(0.992045, 6);
  });

  // NumPy: α of the other columns; corrcoef with the sum of the other columns.
  test('what each item does', async () => {
    const { of, notes } = await reportOn('reliability', yaml, { responses: csv(...five) });
    expect(of('items', 'item')).toEqual(['one', 'two', 'three']);
    const near = (values: number[]) => values.map((value) => expect.closeTo(value, 6));
    expect(of('items', 'alpha_if_dropped')).toEqual(near([0.912281, 0.882353, 0.897436]));
    expect(of('items', 'item_total_correlation')).toEqual(near([0.860946, 0.871784, 0.879304]));
    expect(notes.map(({ id }) => id)).not.toContain('weak_items');
  });
});

describe('missing answers', () => {
  test('who left one out is left out of all, and named', async () => {
    const responses = csv(...five.slice(0, 4), '2024-01-01,1,,2,9', '2024-01-01,,,,9');
    const { row, ids } = await reportOn('reliability', yaml, { responses });
    expect(row('summary', 'respondents', 'incomplete')).toEqual([4, 1]);
    // NumPy, without the fifth row
    expect(row('summary', 'alpha')[0]).toBeCloseTo(0.875, 6);
    expect(ids).toContain('listwise');
  });

  test('nobody complete, nobody at all', async () => {
    const nobody = await reportOn('reliability', yaml, {
      responses: csv('2024-01-01,1,,2,', '2024-01-02,,2,2,'),
    });
    expect(nobody.row('summary', 'respondents', 'incomplete', 'alpha', 'lower')).toEqual([0, 2, null, null]);
    expect(nobody.of('items', 'alpha_if_dropped')).toEqual([null, null, null]);
    expect(nobody.ids).toContain('nobody_complete');
    const later = await reportOn('reliability', yaml, { responses: csv(...five) }, { from: '2025-01-01' });
    expect(later.row('summary', 'respondents', 'alpha')).toEqual([0, null]);
    expect(later.ids).toContain('nobody_answered');
  });

  test('answers that are all alike, a single item', async () => {
    const alike = await reportOn('reliability', yaml, {
      responses: csv('2024-01-01,3,3,3,', '2024-01-02,3,3,3,', '2024-01-03,3,3,3,'),
    });
    expect(alike.row('summary', 'respondents', 'alpha', 'upper')).toEqual([3, null, null]);
    const one = `id: one\ntitle: One\nscale: [1, 5]\nquestions:\n  - {id: one, type: rating, text: One}\n`;
    const responses = 'respondent,role,one\na,customer,1\nb,customer,2\n';
    const single = await reportOn('reliability', one, { responses });
    expect(single.row('summary', 'items', 'alpha')).toEqual([1, null]);
    expect(single.ids).toContain('one_item');
  });

  test('nothing to measure is refused', async () => {
    const responses = 'respondent,role,recommend\na,customer,1\n';
    await expect(
      reportOn('reliability', 'nps', { responses }, { questionnaire: 'nps' }),
    ).rejects.toMatchObject({ problem: { code: 'no_scale' } });
  });
});

describe('pairs', () => {
  const responses = readFileSync(new URL('../../fixtures/shop/responses.csv', import.meta.url), 'utf8');

  // NumPy, customers who answered every item perceived: k/(k − 1) (1 − Σ var/var of the sum).
  test('each half is a scale of its own, and each dimension of it', async () => {
    const { of, notes } = await reportOn('reliability', 'servqual', { responses });
    // Printed α without it: 0.6432, 0.6119, 0.5961, 0.6132, 0.6037 against 0.5906; 0.8631, 0.8630, 0.8615 against 0.8612.
    expect(notes).toContainEqual({ id: 'weak_items', items: 8 });
    expect(of('summary', 'measure')).toEqual(['expected', 'perceived']);
    expect(of('summary', 'respondents')[1]).toBe(34);
    expect(of('summary', 'alpha')[1]).toBeCloseTo(0.861219, 6);
    expect(of('items', 'alpha_if_dropped')[22]).toBeCloseTo(0.853655, 6);
    expect(of('dimensions', 'dimension')[5]).toBe('tangibles');
    expect(of('dimensions', 'respondents')[5]).toBe(42);
    expect(of('dimensions', 'alpha')[5]).toBeCloseTo(0.615935, 6);
  });

  test('a change is the difference of the two years, with limits around it', async () => {
    const both = await reportOn('reliability', 'servqual', { responses }, { against: '2024-06-30' });
    const before = await reportOn('reliability', 'servqual', { responses }, { to: '2024-06-30' });
    const now = await reportOn('reliability', 'servqual', { responses }, { from: '2024-07-01' });
    expect(both.of('summary', 'alpha')).toEqual(now.of('summary', 'alpha'));
    expect(both.of('summary', 'before')).toEqual(before.of('summary', 'alpha'));
    const [change, lower, upper] = both.row('summary', 'change', 'change_lower', 'change_upper').map(Number);
    expect(change).toBe(Number(now.of('summary', 'alpha')[0]) - Number(before.of('summary', 'alpha')[0]));
    expect(lower).toBeLessThan(change);
    expect(upper).toBeGreaterThan(change);
  });
});
