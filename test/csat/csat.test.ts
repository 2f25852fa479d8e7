import { describe, expect, test } from 'vitest';
import { open } from '../../src/clientele.js';
import { temporaryFolder } from '../helpers/folder.js';
import { answersTo, reportOn } from '../surveys/reports.js';

describe('the top two boxes', () => {
  // R: prop.test(960, 1200, correct = FALSE)$conf.int is 0.7764, 0.8217.
  test('960 of 1200', async () => {
    const responses = answersTo('overall', { 5: 500, 4: 460, 3: 100, 2: 80, 1: 60 });
    const { row, notes } = await reportOn('csat', 'csat', { responses });
    expect(row('summary', 'responses', 'satisfied', 'share')).toEqual([1200, 960, 0.8]);
    expect(row('summary', 'lower')[0]).toBeCloseTo(0.7764, 4);
    expect(row('summary', 'upper')[0]).toBeCloseTo(0.8217, 4);
    expect(notes[0]).toEqual({ id: 'csat_rule', question: 'overall', from: 4, lowest: 1, highest: 5 });
  });

  // By hand: 10/(10 + 1.959964²) = 0.7225.
  test('10 of 10', async () => {
    const { row } = await reportOn('csat', 'csat', { responses: answersTo('overall', { 4: 10 }) });
    expect(row('summary', 'share', 'upper')).toEqual([1, 1]);
    expect(row('summary', 'lower')[0]).toBeCloseTo(0.7225, 4);
  });
});

describe('questions', () => {
  const responses = `respondent,role,date,overall,price,delivery
a,customer,2024-01-01,1,4,
b,customer,2024-01-02,3,4,
c,customer,2024-03-01,4,,
d,customer,2024-03-02,5,2,
`;

  test('each of those who answered it; nobody is unknown', async () => {
    const { of } = await reportOn('csat', 'csat', { responses });
    expect(of('items', 'item')).toEqual(['overall', 'product', 'price', 'delivery', 'service']);
    expect(of('items', 'responses')).toEqual([4, 0, 3, 0, 0]);
    expect(of('items', 'satisfied')).toEqual([2, 0, 2, 0, 0]);
    expect(of('items', 'share')).toEqual([0.5, null, 2 / 3, null, null]);
    expect(of('items', 'lower')[1]).toBeNull();
  });

  test('one by its id', async () => {
    const { row } = await reportOn('csat', 'csat', { responses }, { question: 'price' });
    expect(row('summary', 'responses', 'satisfied')).toEqual([3, 2]);
  });

  // Newcombe's method 10 by hand: Wilson of 2/2 is 0.34238–1, of 0/2 0–0.65762: 1 ± √(0.65762² + 0.65762²).
  test('against a date', async () => {
    const { row } = await reportOn('csat', 'csat', { responses }, { against: '2024-02-01' });
    expect(row('summary', 'responses', 'share', 'before', 'change')).toEqual([2, 1, 0, 1]);
    expect(row('summary', 'change_lower')[0]).toBeCloseTo(1 - 0.65762 * Math.SQRT2, 4);
    expect(row('summary', 'change_upper')[0]).toBeCloseTo(1, 10);
  });
});

test.each([
  ['[0, 1]', true],
  ['[1, 3]', true],
  ['[1, 4]', false],
])('a scale of %s is too short: %s', async (scale, isShort) => {
  const yaml = `id: s\ntitle: S\nquestions:\n  - {id: taste, type: rating, scale: ${scale}, text: T}\n`;
  const { ids } = await reportOn('csat', yaml, { responses: 'respondent,taste\na,1\n' });
  expect(ids.includes('short_scale')).toBe(isShort);
});

test('a file of the same name but another scale is refused: the answers were given to the stored one', async () => {
  const folder = temporaryFolder();
  const clientele = open(folder.at('c.db'));
  const yaml = (scale: string) =>
    `id: tea\ntitle: Tea\nquestions:\n  - {id: taste, type: rating, scale: ${scale}, text: How do you like it?}\n`;
  const first = folder.write('one.yaml', yaml('[1, 5]'));
  await clientele.import('responses', folder.write('r.csv', 'respondent,taste\na,5\n'), {
    questionnaire: first,
  });
  const other = folder.write('two.yaml', yaml('[0, 10]'));
  await expect(clientele.analyse('csat', { questionnaire: other })).rejects.toMatchObject({
    problem: { code: 'questionnaire_differs', file: other, value: 'tea' },
  });
  await expect(clientele.analyse('csat', { questionnaire: first })).resolves.toBeTruthy();
  clientele.close();
});
