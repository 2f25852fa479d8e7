import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicators } from '../../src/analyses/indicators/index.js';
import { satisfactionIndicators } from '../../src/questionnaires/presets/satisfaction-indicators.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { column } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';
import { withResponses } from '../helpers/responses.js';
import { reportOn } from '../surveys/reports.js';

const header =
  'respondent,role,date,aware,opinion,bought,bought_again,transactions,complaints,intends_to_buy';
const five = `${header}
a,actual_customer,2024-01-01,yes,favourable,yes,yes,10,0,yes
b,actual_customer,2024-01-02,yes,neutral,yes,no,10,5,no
c,actual_customer,2024-01-03,yes,favourable,yes,yes,20,1,yes
d,actual_customer,2024-02-04,yes,,no,,,,
e,user,2024-02-05,no,,no,,,,no
f,internal,2024-02-05,no,,no,,,,yes
`;

const ids = ['awareness', 'reputation', 'return_rate', 'complaint_rate', 'sales_power'];

describe('five respondents and one of our own', () => {
  // Counted by hand; limits by scipy 1.17.1 binomtest(k, n).proportion_ci(method='wilson'), of complaints as in
  // test/stats/effective-trials.test.ts, with 0.15 × 1.52542 of 1.52542.
  test('are counted', async () => {
    const { of, ids: notes } = await reportOn('indicators', 'satisfaction-indicators', { responses: five });
    expect(of('summary', 'indicator')).toEqual(ids);
    expect(of('summary', 'counted')).toEqual([4, 2, 2, 6, 2]);
    expect(of('summary', 'of')).toEqual([5, 3, 3, 40, 4]);
    expect(of('summary', 'responses')).toEqual([5, 3, 3, 3, 4]);
    expect(of('summary', 'share')).toEqual([0.8, 2 / 3, 2 / 3, 0.15, 0.5]);
    const lower = of('summary', 'lower').map(Number);
    const upper = of('summary', 'upper').map(Number);
    const limits = [
      [0.3755346297625253, 0.9637758913675698],
      [0.20765960080204782, 0.9385080552796038],
      [0.20765960080204782, 0.9385080552796038],
      [0.008064764957350423, 0.7929748363501893],
      [0.15003898915214953, 0.8499610108478505],
    ];
    limits.forEach(([from, to], row) => {
      expect(lower[row]).toBeCloseTo(from!, 12);
      expect(upper[row]).toBeCloseTo(to!, 12);
    });
    expect(notes).toEqual(expect.arrayContaining(['our_definitions', 'internal_apart', 'small_groups']));
  });

  test('are told apart by role', async () => {
    const { of } = await reportOn('indicators', 'satisfaction-indicators', { responses: five });
    const rows = of('groups', 'indicator').map((id, row) =>
      [of('groups', 'role')[row], id, of('groups', 'counted')[row], of('groups', 'of')[row]].join(' '),
    );
    expect(rows).toHaveLength(15);
    expect(rows).toContain('actual_customer awareness 4 4');
    expect(rows).toContain('internal sales_power 1 1');
    expect(rows).toContain('user complaint_rate 0 0');
    // Nobody is not 0 %.
    expect(of('groups', 'share')[rows.indexOf('user complaint_rate 0 0')]).toBeNull();
  });

  test('are compared with those before', async () => {
    const given = { against: '2024-01-31' };
    const { of } = await reportOn('indicators', 'satisfaction-indicators', { responses: five }, given);
    expect(of('summary', 'share')).toEqual([0.5, null, null, null, 0]);
    expect(of('summary', 'before')).toEqual([1, 2 / 3, 2 / 3, 0.15, 2 / 3]);
    expect(of('summary', 'change')).toEqual([-0.5, null, null, null, -2 / 3]);
  });
});

test('who knows nothing of us has no opinion of us, and who does not answer says neither yes nor no', async () => {
  const optional = satisfactionIndicators.replaceAll('required: true', 'required: false');
  const responses = `${header}\na,user,,,,,,,,yes\nb,user,,no,,yes,,,3,\nc,user,,yes,,yes,,7,,\n`;
  const { of } = await reportOn('indicators', optional, { responses });
  expect(of('summary', 'of')).toEqual([2, 0, 0, 0, 1]);
  expect(of('summary', 'counted')).toEqual([1, 0, 0, 0, 1]);
});

test('more complaints than purchases are counted, and told', async () => {
  const responses = `${header}\na,user,,yes,,yes,no,1,3,\nb,user,,yes,,yes,no,1,0,\n`;
  const { of, notes } = await reportOn('indicators', 'satisfaction-indicators', { responses });
  const row = ids.indexOf('complaint_rate');
  expect(['share', 'lower', 'upper'].map((id) => of('summary', id)[row])).toEqual([1.5, null, null]);
  expect(notes).toContainEqual({ id: 'more_complaints', responses: 1 });
});

test('a questionnaire that asks something else is refused', async () => {
  const responses = 'respondent,role,recommend\na,customer,9\n';
  await expect(reportOn('indicators', 'nps', { responses }, { questionnaire: 'nps' })).rejects.toMatchObject({
    problem: { code: 'questions_missing', args: { preset: 'satisfaction-indicators' } },
  });
  // Where none is named, one that does not ask these questions is not taken for it.
  await expect(reportOn('indicators', 'nps', { responses })).rejects.toMatchObject({
    problem: { code: 'no_responses' },
  });
});

test.each([
  [
    'of another type',
    'type: yes_no\n    dimension: return_rate',
    'type: open\n    dimension: return_rate',
    'bought (yes_no)',
  ],
  ['without the option that counts', 'id: favourable', 'id: good', 'opinion (favourable)'],
])('a question %s is as good as none', async (_, kept, changed, questions) => {
  const yaml = satisfactionIndicators.replace(kept, changed);
  expect(yaml).not.toBe(satisfactionIndicators);
  const responses = 'respondent,role,aware\na,user,yes\n';
  await expect(
    reportOn('indicators', yaml, { responses }, { questionnaire: 'satisfaction-indicators' }),
  ).rejects.toMatchObject({ problem: { code: 'questions_missing', args: { questions } } });
});

test('counts of groups add up to those of all', () => {
  const questionnaire = readQuestionnaire(satisfactionIndicators, 'satisfaction-indicators');
  const bit = fc.constantFrom(0, 1);
  const answers = fc.record(
    {
      aware: bit,
      opinion: fc.constantFrom('favourable', 'neutral', 'unfavourable'),
      bought: bit,
      bought_again: bit,
      transactions: fc.nat(20),
      complaints: fc.nat(5),
      intends_to_buy: bit,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(answers, fc.boolean()), { maxLength: 30 }), (all) => {
      const known = all.map(([given, east]) => ({ customer: east ? 'A' : undefined, answers: given }));
      const facts = withResponses(factsOf([{ id: 'A', region: 'East' }]), questionnaire, known);
      const given = { questionnaire, by: 'region', against: null, from: null, to: null } as const;
      const { tables } = indicators.present(indicators.compute(facts, given), given);
      ids.forEach((indicator, row) => {
        for (const id of ['counted', 'of', 'responses']) {
          const parts = column(tables, 'groups', id).filter(
            (_, each) => column(tables, 'groups', 'indicator')[each] === indicator,
          );
          expect(parts.reduce((sum: number, part) => sum + Number(part), 0)).toBe(
            column(tables, 'summary', id)[row],
          );
        }
      });
    }),
  );
});
