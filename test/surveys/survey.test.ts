import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Grouping, groupings } from '../../src/analyses/surveys/groups.js';
import type { SurveyOptions } from '../../src/analyses/surveys/options.js';
import { pick } from '../../src/analyses/surveys/pick.js';
import { surveyOf } from '../../src/analyses/surveys/survey.js';
import type { Facts } from '../../src/facts.js';
import { presets } from '../../src/questionnaires/presets/index.js';
import type { Questionnaire } from '../../src/questionnaires/questionnaire.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { day, factsOf, type KnownCustomer } from '../helpers/facts.js';
import { type KnownResponse, withResponses } from '../helpers/responses.js';

const questionnaire = readQuestionnaire(presets['value-curve-hotel'], 'value-curve-hotel');
const initial: SurveyOptions & { questionnaire: Questionnaire } = {
  questionnaire,
  by: 'role',
  against: null,
  from: null,
  to: null,
};

function factsWith(responses: readonly KnownResponse[], customers: readonly KnownCustomer[] = []): Facts {
  return withResponses(factsOf(customers), questionnaire, responses);
}

const on = (date: string | undefined, role?: string): KnownResponse => ({
  role,
  day: date === undefined ? undefined : day(date),
  answers: {},
});

describe('which responses count', () => {
  const dated = [on('2024-01-01'), on('2024-01-02'), on(undefined), on('2024-01-03'), on('2024-01-04')];
  const surveyed = (given: Partial<SurveyOptions>) => {
    const { all, undated } = surveyOf(factsWith(dated), { ...initial, ...given });
    return { now: [...all.now], before: all.before && [...all.before], undated };
  };

  test('all; with a date those that have one', () => {
    expect(surveyed({})).toEqual({ now: [0, 1, 2, 3, 4], before: null, undated: 0 });
    expect(surveyed({ from: '2024-01-02' })).toEqual({ now: [1, 3, 4], before: null, undated: 1 });
    expect(surveyed({ to: '2024-01-03' })).toEqual({ now: [0, 1, 3], before: null, undated: 1 });
  });

  test('before is up to the date, within the period', () => {
    expect(surveyed({ against: '2024-01-02' })).toEqual({ now: [3, 4], before: [0, 1], undated: 1 });
    const period = { from: '2024-01-02', to: '2024-01-03', against: '2024-01-02' };
    expect(surveyed(period)).toEqual({ now: [3], before: [1], undated: 1 });
  });

  test('a period that ends before it begins is refused', () => {
    expect(() => surveyed({ from: '2024-01-02', to: '2024-01-01' })).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'period_empty' }) }),
    );
  });
});

describe('groups', () => {
  const customers: KnownCustomer[] = [
    { id: 'A', kind: 'reseller', region: 'West', city: 'x', industry: 'i', account_manager: 'm' },
    { id: 'B', region: 'East', summary: { revenue: 80, transactions: 1 } },
    { id: 'C', region: 'West', summary: { revenue: 15, transactions: 1 } },
    { id: 'D', summary: { revenue: 5, transactions: 1 } },
  ];
  const responses: KnownResponse[] = [
    ...['A', 'B', 'C', 'D'].map((customer) => ({ customer, role: 'customer', answers: {} })),
    { role: 'staff', customer: 'B', answers: {} },
    { role: 'manager', answers: {} },
    { answers: {} },
  ];
  const groupsBy = (by: Grouping) =>
    surveyOf(factsWith(responses, customers), { ...initial, by }).groups.map(({ group, now }) => [
      group,
      [...now],
    ]);

  test('by role: everyone', () => {
    expect(groupsBy('role')).toEqual([
      // Who names no role is a customer.
      ['customer', [0, 1, 2, 3, 6]],
      ['manager', [5]],
      ['staff', [4]],
    ]);
  });

  test('by what is on file: customers only, in order of names, the unknown last', () => {
    expect(groupsBy('region')).toEqual([
      ['East', [1]],
      ['West', [0, 2]],
      [null, [3, 6]],
    ]);
    for (const by of ['kind', 'city', 'industry', 'account_manager'] as const)
      expect(groupsBy(by).map(([, members]) => members)).toEqual([[0], [1, 2, 3, 6]]);
  });

  // B makes 80 % of 100, C the next 15 %; A has bought nothing.
  test('by class: who makes the revenue', () => {
    expect(groupsBy('class')).toEqual([
      ['A', [1]],
      ['B', [2]],
      ['C', [3]],
      [null, [0, 6]],
    ]);
  });

  test('every response of a customer is in one group', () => {
    const response = fc.record({
      customer: fc.constantFrom(undefined, 'A', 'B', 'C', 'D'),
      role: fc.constantFrom(undefined, 'customer', 'staff', 'manager', 'internal', 'user'),
      day: fc.option(fc.integer({ min: 19_700, max: 19_800 }), { nil: undefined }),
      answers: fc.constant({}),
    });
    const against = fc.constantFrom(null, '2024-01-15');
    fc.assert(
      fc.property(fc.array(response), fc.constantFrom(...groupings), against, (known, by, against) => {
        const survey = surveyOf(factsWith(known, customers), { ...initial, by, against });
        const inGroups = survey.groups.flatMap(({ now, before }) => [...now, ...(before ?? [])]);
        const { now, before } = survey.all;
        const counted = [...now, ...(before ?? [])].length + (by === 'role' ? survey.internal : 0);
        expect(new Set(inGroups).size).toBe(inGroups.length);
        expect(inGroups.length).toBe(counted);
        expect(now.length + (before?.length ?? 0) + survey.internal + survey.undated).toBe(known.length);
      }),
    );
  });
});

test('some are picked in their order; 0 is an answer, and no answer is NaN', () => {
  const facts = factsWith([{ answers: { bed: 0 } }, { answers: {} }, { answers: { bed: 9 } }]);
  const [bed] = facts.answers.numbers(['bed']);
  const picked = pick(bed, Int32Array.of(2, 1, 0));
  expect([0, 1, 2].map((i) => picked.at(i))).toEqual([9, Number.NaN, 0]);
});
