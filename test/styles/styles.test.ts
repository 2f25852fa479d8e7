import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { styles } from '../../src/analyses/styles/index.js';
import { rankStyles } from '../../src/analyses/styles/rank.js';
import { communicationStyle } from '../../src/questionnaires/presets/communication-style.js';
import { personality } from '../../src/questionnaires/presets/personality.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { column } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';
import { type KnownResponse, withResponses } from '../helpers/responses.js';
import { reportOn } from '../surveys/reports.js';

describe('a checklist of communication', () => {
  const questions = [
    'thinker_1',
    'thinker_2',
    'thinker_3',
    'sensor_1',
    'sensor_2',
    'intuitor_1',
    'intuitor_2',
  ];
  const feeler = [1, 2, 3, 4, 5].map((i) => `feeler_${i}`);
  const responses = `respondent,customer_id,role,${questions},${feeler}
Tian,K1,staff,yes,yes,yes,yes,yes,yes,是,,,,,
Gao,K1,staff,,,,,,,,yes,yes,yes,yes,yes
Gao,K2,staff,no,no,no,no,no,no,no,no,no,no,no,no
Gao,K3,staff,yes,,,,,,,no,no,yes,no,
Nina,,staff,yes,,,,,,,,,,,
`;

  // By hand, of five signs each: Tian sees 3, 2, 2 and 0, Gao 5 of feeler; the means are .3, .2, .2 and .5.
  test('of two observers, of nothing seen, and of a tie', async () => {
    const { of, ids } = await reportOn('styles', 'communication-style', { responses });
    expect(of('responses', 'primary')).toEqual(['thinker', 'feeler', null, 'thinker/feeler', 'thinker']);
    expect(of('responses', 'backup')).toEqual(['sensor/intuitor', null, null, null, null]);
    expect(of('responses', 'approach')[3]).toBe('thinker.approach/feeler.approach');
    expect(of('responses', 'thinker')).toEqual([0.6, 0, 0, 0.2, 0.2]);
    expect(of('customers', 'customer_id')).toEqual(['K1', 'K2', 'K3']);
    expect(of('customers', 'primary')).toEqual(['feeler', null, 'thinker/feeler']);
    expect(of('customers', 'backup')).toEqual(['thinker', null, null]);
    expect(of('customers', 'responses')).toEqual([2, 1, 1]);
    expect(of('summary', 'style')).toEqual(['thinker', 'sensor', 'intuitor', 'feeler', 'tied']);
    expect(of('summary', 'customers')).toEqual([0, 0, 0, 1, 1]);
    expect(of('summary', 'share')).toEqual([0, 0, 0, 0.5, 0.5]);
    expect(of('summary', 'backup')).toEqual([1, 0, 0, 0, null]);
    expect(ids).toEqual(['signs', 'several_responses', 'no_customer', 'intervals', 'small_groups']);
  });

  test('has a card for each style', async () => {
    const { of } = await reportOn('styles', 'communication-style', { responses });
    expect(of('cards', 'style')).toEqual(['thinker', 'sensor', 'intuitor', 'feeler']);
    expect(of('cards', 'approach')[0]).toBe('thinker.approach');
    // 说 诱 赞 动
    const { values } = styles.text['zh-CN'];
    expect(of('cards', 'approach').map((id) => values?.[String(id)])).toEqual(['说', '诱', '赞', '动']);
  });
});

describe('by group and between two dates', () => {
  const customers = 'customer_id,region\nK1,East\nK2,East\nK3,West\n';
  const responses = `respondent,customer_id,role,date,thinker_1,feeler_1
a,K1,staff,2024-01-10,yes,
b,K2,staff,2024-01-10,,yes
c,K3,manager,2024-01-10,yes,
d,K1,staff,2024-03-10,,yes
e,K2,staff,2024-03-10,,yes
f,K3,manager,2024-03-10,yes,
g,K3,manager,2024-03-11,yes,
`;
  const report = (given: object) =>
    reportOn('styles', 'communication-style', { customers, responses }, given);

  test('customers of a region are those that staff tell of', async () => {
    const { of, ids } = await report({ by: 'region', from: '2024-02-01' });
    expect(of('groups', 'region')).toEqual([...new Array(4).fill('East'), ...new Array(4).fill('West')]);
    expect(of('groups', 'customers')).toEqual([0, 0, 0, 2, 1, 0, 0, 0]);
    expect(of('groups', 'share')).toEqual([0, 0, 0, 1, 1, 0, 0, 0]);
    // Wilson, by hand: 2 of 2 is at least 2/(2 + 1.959964²).
    expect(of('groups', 'lower')[3]).toBeCloseTo(2 / (2 + 1.959964 ** 2), 6);
    expect(ids).toEqual(expect.arrayContaining(['small_groups', 'several_responses']));
    expect(ids).not.toContain('internal_apart');
  });

  test('the role is of who tells', async () => {
    const { of } = await report({ by: 'role', from: '2024-02-01' });
    expect(of('groups', 'role')).toEqual([...new Array(4).fill('manager'), ...new Array(4).fill('staff')]);
    expect(of('groups', 'customers')).toEqual([1, 0, 0, 0, 0, 0, 0, 2]);
  });

  test('a share changes by the customers who have another style', async () => {
    const { of, notes } = await report({ against: '2024-01-31' });
    expect(of('summary', 'share')).toEqual([1 / 3, 0, 0, 2 / 3]);
    expect(of('summary', 'before')).toEqual([2 / 3, 0, 0, 1 / 3]);
    expect(of('summary', 'change').map((change) => Number(change).toFixed(6))).toEqual([
      '-0.333333',
      '0.000000',
      '0.000000',
      '0.333333',
    ]);
    // Newcombe's square-and-add method (1998), of 2/3 less 1/3, computed in Python.
    expect(of('summary', 'change_lower')[3]).toBeCloseTo(-0.3158007, 6);
    expect(of('summary', 'change_upper')[3]).toBeCloseTo(0.7177751, 6);
    expect(notes).toContainEqual({ id: 'waves', now: 4, before: 3 });
  });

  test('only the checklists of the time that counts are listed', async () => {
    const { of } = await report({ from: '2024-02-01' });
    expect(of('responses', 'respondent')).toEqual(['d', 'e', 'f', 'g']);
  });
});

describe('a checklist of personality', () => {
  const header =
    'respondent,customer_id,role,meetings,pace,opinion,gestures,strangers,begins,decides,values,conflict,praise';
  // By hand: 4 of 5 extravert and 3 of 5 task → lively (.8 + .4)/2, power (.8 + .6)/2, peace (.2 + .4)/2,
  // analyst (.2 + .6)/2; then 1 of 2 and 2 of 2 that were answered; then no answer about the focus.
  const responses = `${header}
Tian,K1,staff,extravert,extravert,extravert,extravert,introvert,task,task,task,people,people
Tian,K2,staff,extravert,introvert,,,,people,people,,,
Tian,K3,staff,extravert,,,,,,,,,
`;

  test('crosses two sides', async () => {
    const { of, ids } = await reportOn('styles', 'personality', { responses });
    const scores = ['lively', 'power', 'peace', 'analyst'].map((style) => of('responses', style).map(Number));
    [0.6, 0.7, 0.3, 0.4].forEach((score, i) => {
      expect(scores[i]![0]).toBeCloseTo(score, 12);
    });
    expect(of('responses', 'lively').slice(1)).toEqual([0.75, null]);
    expect(of('responses', 'primary')).toEqual(['power', 'lively/peace', null]);
    expect(of('responses', 'backup')).toEqual(['lively', 'power/analyst', null]);
    expect(of('customers', 'customer_id')).toEqual(['K1', 'K2']);
    expect(ids).toContain('sides');
  });
});

test('other questionnaires are refused; of both checklists one is to be chosen', async () => {
  const responses = 'respondent,role,recommend\na,customer,9\n';
  await expect(reportOn('styles', 'nps', { responses })).rejects.toMatchObject({
    problem: { code: 'no_responses' },
  });
  await expect(reportOn('styles', 'nps', { responses }, { questionnaire: 'nps' })).rejects.toMatchObject({
    problem: { code: 'no_checklist' },
  });
});

describe('without customers', () => {
  test.each([
    ['communication', communicationStyle],
    ['personality', personality],
  ])('nobody has a style: %s', (_, yaml) => {
    const questionnaire = readQuestionnaire(yaml, 'x.yaml');
    const { tables, notes } = present(questionnaire, []);
    expect(column(tables, 'summary', 'customers')).toEqual([0, 0, 0, 0]);
    expect(column(tables, 'summary', 'share')).toEqual([null, null, null, null]);
    expect(column(tables, 'customers', 'primary')).toEqual([]);
    expect(notes.map(({ id }) => id)).toContain('nobody_answered');
  });
});

function present(questionnaire: ReturnType<typeof readQuestionnaire>, known: readonly KnownResponse[]) {
  const facts = withResponses(factsOf([{ id: 'A' }]), questionnaire, known);
  const options = { questionnaire, by: 'role' as const, against: null, from: null, to: null };
  return styles.present(styles.compute(facts, options), options);
}

test('primary styles lead, backups come next, and no sign is no style', () => {
  const names = ['a', 'b', 'c', 'd'];
  const score = fc.oneof(fc.constantFrom(0, 0.2, 0.4, 0.6), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.tuple(score, score, score, score), (scores) => {
      const { primary, backup } = rankStyles(names, scores);
      const of = (style: string) => scores[names.indexOf(style)];
      const seen = scores.filter((each) => each > 0);
      expect(primary.length > 0).toBe(seen.length > 0);
      for (const style of primary) expect(of(style)).toBe(Math.max(...seen));
      const rest = seen.filter((each) => each < Math.max(...seen));
      expect(backup.length > 0).toBe(rest.length > 0);
      for (const style of backup) expect(of(style)).toBe(Math.max(...rest));
    }),
  );
});
