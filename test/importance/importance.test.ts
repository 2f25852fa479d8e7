import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importance } from '../../src/analyses/importance/index.js';
import { importancePerformance } from '../../src/questionnaires/presets/importance-performance.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { column } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';
import { withResponses } from '../helpers/responses.js';
import { reportOn } from '../surveys/reports.js';

const items = ['quality', 'range', 'price', 'availability'] as const;

/** A CSV: of each respondent importance and performance of the four items. */
function answers(...rows: readonly (readonly (number | '')[])[]): string {
  const header = items.flatMap((item) => [`${item}.importance`, `${item}.performance`]);
  const lines = rows.map((row, i) => `r${i},customer,2024-0${i + 1}-01,${row.join(',')}`);
  return [`respondent,role,date,${header}`, ...lines].join('\n');
}

const two = answers([5, 2, 2, 5, 4, 4, 2, 1], [4, 3, 1, 4, 4, 5, 3, 2]);

// Means by hand: importance 4.5, 1.5, 4, 2.5; performance 2.5, 4.5, 4.5, 1.5.
describe('four items, one in each quadrant', () => {
  test('stand where they do', async () => {
    const {
      of,
      notes,
      quadrants: charted,
    } = await reportOn('importance', 'importance-performance', {
      responses: two,
    });
    expect(of('items', 'item').slice(0, 4)).toEqual(items);
    expect(of('items', 'importance').slice(0, 5)).toEqual([4.5, 1.5, 4, 2.5, null]);
    expect(of('items', 'performance').slice(0, 5)).toEqual([2.5, 4.5, 4.5, 1.5, null]);
    const quadrants = ['concentrate_here', 'possible_overkill', 'keep_up', 'low_priority', null];
    expect(of('items', 'quadrant').slice(0, 5)).toEqual(quadrants);
    expect(charted()).toEqual(quadrants.slice(0, 4).map((quadrant) => [quadrant, quadrant]));
    expect(of('quadrants', 'items')).toEqual([1, 1, 1, 1]);
    // Student's t of one degree of freedom at 97.5 %: 12.7062; standard error ½.
    expect(of('items', 'importance_upper')[0]).toBeCloseTo(4.5 + 12.7062 / 2, 4);
    // All alike: no interval.
    expect(of('items', 'importance_lower')[2]).toBeNull();
    expect(of('items', 'clear').slice(0, 3)).toEqual(['no', 'no', null]);
    expect(notes).toContainEqual({ id: 'not_placed', items: 6 });
  });

  test.each([
    ['mean', 3.125, 3.25],
    ['median', 3.25, 3.5],
    ['midpoint', 3, 3],
  ] as const)('are cut at the %s', async (crossHair, importance, performance) => {
    const given = { crossHair };
    const { of } = await reportOn('importance', 'importance-performance', { responses: two }, given);
    expect(of('axes', 'cut')).toEqual([importance, performance]);
    expect(of('axes', 'cross_hair')).toEqual([crossHair, crossHair]);
    expect(of('axes', 'highest')).toEqual([5, 5]);
  });
});

test('a single item divides nothing', async () => {
  const responses = pad(answers([5, 2], [4, 1]));
  const { of, ids } = await reportOn('importance', 'importance-performance', { responses });
  expect(of('items', 'quadrant')[0]).toBe('keep_up');
  expect(ids).toContain('one_quadrant');
});

test('what is not answered does not count, on its side only', async () => {
  const responses = pad(answers([5, 2], [4, 3], [3, '']));
  const { of } = await reportOn('importance', 'importance-performance', { responses });
  expect(of('items', 'importance')[0]).toBe(4);
  expect(of('items', 'importance_responses')[0]).toBe(3);
  expect(of('items', 'performance')[0]).toBe(2.5);
  expect(of('items', 'performance_responses')[0]).toBe(2);
  // The only item is on the cross-hair: that is high.
  expect(of('items', 'quadrant')[0]).toBe('keep_up');
  expect(of('items', 'quadrant')[1]).toBeNull();
});

/** Two columns are enough. */
function pad(csv: string): string {
  const [header, ...rows] = csv.split('\n');
  return [header!.split(',').slice(0, 5).join(','), ...rows].join('\n');
}

// By hand: before 5, 4, now 3, 2: −2 ± t(.975, 2) √(¼ + ¼) = 4.30265 × .70711.
test('against a date', async () => {
  const responses = pad(answers([5, 2], [4, 2], [3, 3], [2, 4]));
  const given = { against: '2024-02-15' };
  const { of } = await reportOn('importance', 'importance-performance', { responses }, given);
  expect(of('changes', 'axis').slice(0, 2)).toEqual(['importance', 'performance']);
  expect(['now', 'before', 'change'].map((id) => of('changes', id)[0])).toEqual([2.5, 4.5, -2]);
  expect(of('changes', 'change_lower')[0]).toBeCloseTo(-2 - 4.30265 * Math.SQRT1_2, 4);
  // Before, all are alike: there is a change, but no limits.
  expect(['change', 'change_lower'].map((id) => of('changes', id)[1])).toEqual([1.5, null]);
  expect(of('items', 'importance')[0]).toBe(2.5);
});

// By hand: customers 5 → 3, staff 1 → 2.
test('groups change by themselves', async () => {
  const responses = pad(answers([5, 2], [1, 2], [3, 3], [2, 4]))
    .replace('r1,customer', 'r1,staff')
    .replace('r3,customer', 'r3,staff');
  const given = { against: '2024-02-15' };
  const { of, notes } = await reportOn('importance', 'importance-performance', { responses }, given);
  const rows = of('group_changes', 'item').flatMap((item, i) => (item === 'quality' ? [i] : []));
  const at = (id: string) => rows.map((row) => of('group_changes', id)[row]);
  expect(at('role')).toEqual(['customer', 'customer', 'staff', 'staff']);
  expect(at('axis')).toEqual(['importance', 'performance', 'importance', 'performance']);
  expect(at('before')).toEqual([5, 2, 1, 2]);
  expect(at('change')).toEqual([-2, 1, 1, 2]);
  expect(notes).toContainEqual({ id: 'small_groups', groups: 2, least: 5 });
});

test('staff have a grid of their own', async () => {
  const csv = pad(answers([5, 2], [4, 3], [1, 5])).replace('r2,customer', 'r2,staff');
  const given = { by: 'role' } as const;
  const { of, ids } = await reportOn('importance', 'importance-performance', { responses: csv }, given);
  expect(of('items', 'importance')[0]).toBe(4.5);
  const staff = of('groups', 'role').indexOf('staff');
  expect([of('groups', 'importance')[staff], of('groups', 'importance_cut')[staff]]).toEqual([1, 1]);
  expect(ids).toEqual(expect.arrayContaining(['internal_apart', 'small_groups']));
});

test('items on different scales have no common grid', async () => {
  const yaml = importancePerformance.replace(
    'id: quality\n    type: importance',
    'id: quality\n    type: importance\n    scale: [0, 10]',
  );
  await expect(reportOn('importance', yaml, { responses: pad(answers([5, 2])) })).rejects.toMatchObject({
    problem: { code: 'scales_differ' },
  });
});

test('nobody answered', async () => {
  const given = { from: '2030-01-01' };
  const { of, ids } = await reportOn('importance', 'importance-performance', { responses: two }, given);
  expect(of('axes', 'cut')).toEqual([null, null]);
  expect(of('quadrants', 'items')).toEqual([0, 0, 0, 0]);
  expect(ids).toContain('nobody_answered');
});

test('every item with both means is in one quadrant, on the side of the cut that its means are', () => {
  const questionnaire = readQuestionnaire(importancePerformance, 'importance-performance');
  const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  const response = fc.tuple(...items.flatMap(() => [rating, rating]));
  fc.assert(
    fc.property(
      fc.array(response, { maxLength: 12 }),
      fc.constantFrom('mean', 'median', 'midpoint'),
      (all, by) => {
        const known = all.map((row) => ({
          answers: Object.fromEntries(
            row.flatMap((value, i) => {
              const part = i % 2 ? 'performance' : 'importance';
              return value === undefined ? [] : [[`${items[i >> 1]}.${part}`, value]];
            }),
          ),
        }));
        const facts = withResponses(factsOf([]), questionnaire, known);
        const given = {
          questionnaire,
          crossHair: by,
          by: 'role',
          against: null,
          from: null,
          to: null,
        } as const;
        const { tables } = importance.present(importance.compute(facts, given), given);
        const [means, performances, quadrants] = ['importance', 'performance', 'quadrant'].map((id) =>
          column(tables, 'items', id),
        );
        const [cut] = column(tables, 'axes', 'cut');
        quadrants.forEach((quadrant, row) => {
          if (means[row] === null || performances[row] === null) expect(quadrant).toBeNull();
          else {
            const isHigh = Number(means[row]) >= Number(cut) - 1e-9;
            expect(['concentrate_here', 'keep_up'].includes(String(quadrant))).toBe(isHigh);
          }
        });
      },
    ),
  );
});
