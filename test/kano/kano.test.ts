import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kano } from '../../src/analyses/kano/index.js';
import { kano as yaml } from '../../src/questionnaires/presets/kano.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { column } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';
import { withResponses } from '../helpers/responses.js';
import { reportOn } from '../surveys/reports.js';

type Pair = readonly [functional: string, dysfunctional: string];

/** A CSV of answers about one feature, one respondent a pair. */
function answers(feature: string, pairs: readonly Pair[], date = (_: number) => ''): string {
  const rows = pairs.map(([with_, without], i) => `r${i},customer,${date(i)},${with_},${without}`);
  return [`respondent,role,date,${feature}.functional,${feature}.dysfunctional`, ...rows].join('\n');
}

const ofCategory = {
  O: ['like', 'dislike'],
  A: ['like', 'neutral'],
  M: ['neutral', 'dislike'],
  I: ['live_with', 'must_be'],
  R: ['不喜欢', '喜欢'],
  Q: ['like', 'like'],
} as const satisfies Record<string, Pair>;

const pairsOf = (categories: string) => Array.from(categories, (each) => ofCategory[each as 'O']);

// Counted by hand. better = 5/7, worse = −4/7; limits by scipy 1.17.1 binomtest(k, 7).proportion_ci(method='wilson').
test('nine answers and a half one', async () => {
  const responses = answers('gift_wrapping', [...pairsOf('OOOAAMIRQ'), ['like', '']]);
  const { of, ids, notes } = await reportOn('kano', 'kano', { responses });
  const row = of('items', 'item').indexOf('gift_wrapping');
  const at = (id: string) => of('items', id)[row];
  expect(['responses', 'M', 'O', 'A', 'I', 'R', 'Q', 'category'].map(at)).toEqual([9, 1, 3, 2, 1, 1, 1, 'O']);
  expect(at('better')).toBeCloseTo(5 / 7, 12);
  expect(at('better_lower')).toBeCloseTo(0.3589344518326193, 12);
  expect(at('better_upper')).toBeCloseTo(0.9177810759959432, 12);
  expect(at('worse')).toBeCloseTo(-4 / 7, 12);
  expect(at('worse_lower')).toBeCloseTo(-0.8417801447485302, 12);
  expect(at('worse_upper')).toBeCloseTo(-0.2504583645276572, 12);
  // Of 3 against 2, a lead of 1 is certain.
  expect(at('p')).toBe(1);
  expect(ids).toEqual(
    expect.arrayContaining(['contradictions', 'half_answered', 'coefficients', 'mode_test']),
  );
  expect(notes).toContainEqual({ id: 'half_answered', pairs: 1 });
  expect(of('summary', 'category')).toEqual(['M', 'O', 'A', 'I', 'R', 'Q']);
  expect(of('summary', 'answers')).toEqual([1, 3, 2, 1, 1, 1]);
  expect(of('summary', 'features')).toEqual([0, 1, 0, 0, 0, 0]);
});

test.each(['O', 'A', 'M', 'I', 'OOOOI', 'AAAI', 'MMI', 'IIO'])(
  'of %s, a feature is in its quadrant',
  async (all) => {
    const { quadrants } = await reportOn('kano', 'kano', {
      responses: answers('gift_wrapping', pairsOf(all)),
    });
    expect(quadrants()).toEqual([[all[0], all[0]]]);
  },
);

test('a feature nobody was asked about is unknown, not indifferent', async () => {
  const responses = answers('gift_wrapping', pairsOf('I'));
  const { of } = await reportOn('kano', 'kano', { responses });
  const row = of('items', 'item').indexOf('free_samples');
  const ids = ['category', 'better', 'worse', 'p', 'better_lower', 'responses'];
  expect(ids.map((id) => of('items', id)[row])).toEqual([null, null, null, null, null, 0]);
});

test('categories that tie are all named', async () => {
  const { of, notes } = await reportOn('kano', 'kano', {
    responses: answers('free_samples', pairsOf('AAOOI')),
  });
  const row = of('items', 'item').indexOf('free_samples');
  expect(of('items', 'category')[row]).toBe('O/A');
  expect(of('items', 'p')[row]).toBe(1);
  expect(of('summary', 'features')).toEqual([0, 1, 1, 0, 0, 0]);
  expect(notes).toContainEqual({ id: 'tied_features', features: 1 });
});

// By hand: better 1 of 3 before, 2 of 3 now; worse −1 before, −1/3 now. Newcombe's limits from Wilson's of 1/3
// (.0614919, .7923404), 2/3 (.2076596, .9385081) and 3/3 (.4385, 1).
test('against a date', async () => {
  const date = (i: number) => (i < 3 ? '2024-01-01' : '2024-02-01');
  const responses = answers('order_tracking', pairsOf('MMOAOI'), date);
  const { of } = await reportOn('kano', 'kano', { responses }, { against: '2024-01-31' });
  const row = of('changes', 'item').indexOf('order_tracking');
  expect(of('changes', 'coefficient').slice(row, row + 2)).toEqual(['better', 'worse']);
  const [now, before, change, lower, upper] = ['now', 'before', 'change', 'change_lower', 'change_upper'].map(
    (id) =>
      of('changes', id)
        .slice(row, row + 2)
        .map(Number),
  );
  expect(now[0]).toBeCloseTo(2 / 3, 12);
  expect(before[0]).toBeCloseTo(1 / 3, 12);
  expect(change[0]).toBeCloseTo(1 / 3, 12);
  expect(lower[0]).toBeCloseTo(1 / 3 - Math.hypot(2 / 3 - 0.2076596, 0.7923404 - 1 / 3), 6);
  expect(upper[0]).toBeCloseTo(1 / 3 + Math.hypot(0.9385081 - 2 / 3, 1 / 3 - 0.0614919), 6);
  expect([now[1], before[1], change[1]].map((each) => Math.round(each * 1e9) / 1e9)).toEqual([
    -0.333333333, -1, 0.666666667,
  ]);
  expect(lower[1]).toBeLessThan(2 / 3);
  expect(upper[1]).toBeLessThanOrEqual(1);
  // One group of all changes as all do.
  expect(new Set(of('group_changes', 'role'))).toEqual(new Set(['customer']));
  for (const id of ['item', 'coefficient', 'now', 'change', 'change_lower', 'change_upper'])
    expect(of('group_changes', id)).toEqual(of('changes', id));
});

test('a questionnaire without such questions is refused', async () => {
  const responses = 'respondent,role,recommend\na,customer,9\n';
  await expect(reportOn('kano', 'nps', { responses }, { questionnaire: 'nps' })).rejects.toMatchObject({
    problem: { code: 'no_question_of_type' },
  });
});

describe('of random answers', () => {
  const questionnaire = readQuestionnaire(yaml, 'kano');
  const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });

  test('every pair is in one category, and groups add up to all', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer), { maxLength: 40 }), (pairs) => {
        const known = pairs.map(([with_, without], i) => ({
          customer: i % 2 ? 'A' : 'B',
          answers: Object.fromEntries(
            [
              ['gift_wrapping.functional', with_],
              ['gift_wrapping.dysfunctional', without],
            ].filter(([, value]) => value !== undefined),
          ),
        }));
        const facts = withResponses(
          factsOf([
            { id: 'A', region: 'East' },
            { id: 'B', region: 'West' },
          ]),
          questionnaire,
          known,
        );
        const options = { questionnaire, by: 'region', against: null, from: null, to: null } as const;
        const { tables } = kano.present(kano.compute(facts, options), options);
        const complete = pairs.filter(([one, other]) => one !== undefined && other !== undefined).length;
        const total = (table: string, id: string) =>
          column(tables, table, id).reduce((sum: number, value) => sum + Number(value), 0);
        for (const table of ['items', 'groups']) {
          expect(total(table, 'responses')).toBe(complete);
          expect(['M', 'O', 'A', 'I', 'R', 'Q'].reduce((sum, id) => sum + total(table, id), 0)).toBe(
            complete,
          );
        }
      }),
    );
  });
});
