import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nps } from '../../src/analyses/nps/index.js';
import { presets } from '../../src/questionnaires/presets/index.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { column } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';
import { withResponses } from '../helpers/responses.js';
import { answersTo, reportOn } from '../surveys/reports.js';

// By hand: p ½, passive ⅓, d ⅙ → NPS 33.33, variance ½ + ⅙ − (⅓)² = 5/9, margin 1.959964 √(5/9/324) = 0.0811594.
test('half promoters, a sixth detractors, of 324', async () => {
  const responses = answersTo('recommend', { 9: 100, 10: 62, 7: 54, 8: 54, 0: 20, 6: 34 });
  const { row } = await reportOn('nps', 'nps', { responses });
  expect(row('summary', 'responses', 'promoters', 'passives', 'detractors')).toEqual([324, 162, 108, 54]);
  const [score, margin, lower, upper] = row('summary', 'nps', 'margin', 'lower', 'upper').map(Number);
  expect(score).toBeCloseTo(100 / 3, 10);
  expect(margin).toBeCloseTo(8.11595, 4);
  expect(lower).toBeCloseTo(100 / 3 - 8.11595, 4);
  expect(upper).toBeCloseTo(100 / 3 + 8.11595, 4);
});

describe('what counts', () => {
  test('0 is a detractor, no answer is nobody', async () => {
    const responses =
      'respondent,role,recommend,reason\na,customer,0,\nb,customer,,"no answer"\nc,customer,10,\n';
    const optional = presets.nps.replace('required: true', 'required: false');
    const { row } = await reportOn('nps', optional, { responses });
    expect(row('summary', 'responses', 'detractors', 'promoters')).toEqual([2, 1, 1]);
  });

  test('staff count in figures by role only', async () => {
    const yaml = presets.nps.replace('roles: [customer]', 'roles: [customer, staff]');
    const questionnaire = readQuestionnaire(yaml, 'nps.yaml');
    const facts = withResponses(factsOf([{ id: 'A', region: 'East' }]), questionnaire, [
      { customer: 'A', role: 'customer', answers: { recommend: 9 } },
      { role: 'staff', answers: { recommend: 1 } },
      { answers: { recommend: 7 } },
    ]);
    const tables = (by: 'role' | 'region') => {
      const options = { questionnaire, question: null, by, against: null, from: null, to: null };
      const findings = nps.present(nps.compute(facts, options), options);
      expect(findings.notes).toContainEqual({ id: 'internal_apart', level: 'info', args: { responses: 1 } });
      return findings.tables;
    };
    expect(column(tables('role'), 'summary', 'responses')).toEqual([2]);
    expect(column(tables('role'), 'groups', 'role')).toEqual(['customer', 'staff']);
    // One promoter and one passive; who names no role is a customer.
    expect(column(tables('role'), 'groups', 'nps')).toEqual([50, -100]);
    expect(column(tables('region'), 'groups', 'region')).toEqual(['East', null]);
    expect(column(tables('region'), 'groups', 'responses')).toEqual([1, 1]);
  });

  test('nobody answered', async () => {
    const responses = answersTo('recommend', { 9: 3 });
    const { row, ids } = await reportOn('nps', 'nps', { responses }, { from: '2024-01-01' });
    expect(row('summary', 'responses', 'nps', 'margin', 'lower')).toEqual([0, null, null, null]);
    expect(ids).toContain('nobody_answered');
    expect(ids).toContain('undated');
  });
});

test('no questionnaire, no question', async () => {
  await expect(reportOn('nps', 'csat', { responses: answersTo('overall', { 5: 3 }) })).rejects.toMatchObject({
    problem: { code: 'no_responses' },
  });
  await expect(
    reportOn('nps', 'nps', { responses: answersTo('recommend', { 5: 3 }) }, { question: 'reason' }),
  ).rejects.toMatchObject({ problem: { code: 'no_such_question', args: { names: 'recommend' } } });
});

describe('against a date', () => {
  // By hand: before 1 of 4 promoters, 1 detractor: 0, variance ½; now 3 of 4 promoters: 75, variance 3/16.
  // Change 75 ± 1.959964 √(½/4 + 3/16/4) = ± 81.256 points.
  const responses = `respondent,role,date,recommend
a,customer,2024-01-01,9
b,customer,2024-01-02,7
c,customer,2024-01-03,8
d,customer,2024-01-31,6
a,customer,2024-02-01,9
b,customer,2024-02-02,9
c,customer,2024-02-03,9
d,customer,2024-02-04,7
e,customer,,0
`;

  test('the change has an interval of its own', async () => {
    const { row, notes } = await reportOn('nps', 'nps', { responses }, { against: '2024-01-31' });
    expect(row('summary', 'responses', 'nps', 'before', 'change')).toEqual([4, 75, 0, 75]);
    expect(row('summary', 'change_lower')[0]).toBeCloseTo(75 - 81.2558, 2);
    expect(row('summary', 'change_upper')[0]).toBeCloseTo(75 + 81.2558, 2);
    expect(notes).toContainEqual({ id: 'waves', now: 4, before: 4 });
    expect(notes).toContainEqual({ id: 'undated', responses: 1 });
    expect(notes).toContainEqual({ id: 'small_groups', groups: 1, least: 5 });
  });

  test('only within the period', async () => {
    const period = { from: '2024-01-02', to: '2024-02-02', against: '2024-01-31' };
    const { row } = await reportOn('nps', 'nps', { responses }, period);
    expect(row('summary', 'responses', 'promoters', 'nps')).toEqual([2, 2, 100]);
    expect(row('summary', 'before')[0]).toBeCloseTo(-100 / 3, 10);
  });
});

test('groups make up the whole, whatever is answered', () => {
  const questionnaire = readQuestionnaire(presets.nps, 'nps');
  const regions = [undefined, 'East', 'West'];
  const facts = factsOf(regions.map((region, i) => ({ id: `${i}`, region })));
  const response = fc.record({
    customer: fc.constantFrom(undefined, '0', '1', '2'),
    score: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(response, { maxLength: 30 }), (given) => {
      const known = given.map(({ customer, score }) => ({
        customer,
        answers: (score === undefined ? {} : { recommend: score }) as Record<string, number>,
      }));
      const all = withResponses(facts, questionnaire, known);
      const options = {
        questionnaire,
        question: null,
        by: 'region' as const,
        against: null,
        from: null,
        to: null,
      };
      const { total, groups } = nps.compute(all, options);
      for (const kind of ['promoters', 'passives', 'detractors'] as const)
        expect(groups.reduce((sum, { counts }) => sum + counts[kind], 0)).toBe(total.counts[kind]);
      expect(total.score.responses).toBe(given.filter(({ score }) => score !== undefined).length);
    }),
  );
});
