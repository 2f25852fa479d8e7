import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofCohorts, ofContracts, ofSpells } from '../../src/analyses/retention/lifetimes.js';
import { observe } from '../../src/analyses/retention/observed.js';
import { kaplanMeier } from '../../src/stats/kaplan-meier.js';
import { day } from '../helpers/facts.js';

const contracts = (dates: readonly (readonly [since: string, left?: string])[]) => ({
  since: Float64Array.from(dates, ([since]) => day(since)),
  left: Float64Array.from(dates, ([, left]) => (left ? day(left) : Number.NaN)),
  undated: 0,
  contradictory: 0,
});

describe('lifetimes by dates', () => {
  // By hand; as of 15 June a customer of 15 January has been watched for 5 months
  test.each([
    ['2024-01-15', undefined, { watched: 5 }],
    ['2024-01-16', undefined, { watched: 4 }],
    ['2024-01-15', '2024-01-15', { lost: 1 }],
    ['2024-01-15', '2024-02-15', { lost: 1 }],
    ['2024-01-15', '2024-02-16', { lost: 2 }],
    ['2024-01-15', '2024-06-15', { lost: 5 }],
    ['2024-01-16', '2024-06-10', { watched: 4 }],
    ['2024-06-15', undefined, { watched: 0 }],
  ] as const)(
    'of who came on %s and left on %s',
    (since, left, { lost, watched }: { lost?: number; watched?: number }) => {
      const found = ofContracts(contracts([[since, left]]), day('2024-06-15'), 'month');
      const only = (period?: number) => (period === undefined ? [] : [...new Array(period).fill(0), 1]);
      expect(found).toEqual({ lost: only(lost), watched: only(watched) });
    },
  );
});

describe('lifetimes by purchases', () => {
  // By hand: with 2 inactive units and unit 10 the last one that is over, unit 9 is the last that can be told
  test('end in the first unit without one, and are watched up to the last unit that can be told', () => {
    const spells = [
      [3, 5, 0],
      [3, 8, 0],
      [3, 9, 0],
      [4, 10, 0],
      [9, 9, 0],
      [10, 10, 0],
      [8, 8, 1],
    ];
    const of = (i: number) => Int32Array.from(spells, (spell) => spell[i]);
    const found = ofSpells(
      { first: of(0), last: of(1), returned: Uint8Array.from(of(2)), customers: new Float64Array(7).fill(2) },
      2,
      10,
    );
    expect(found).toEqual({ lost: [0, 0, 0, 2, 0, 0, 2], watched: [2, 0, 0, 0, 0, 2, 2] });
  });
});

describe('what was observed', () => {
  test('goes on to the end of the file where nobody is left', () => {
    expect(Array.from(observe(ofCohorts([[100, 90, 0, 0]])).survival)).toEqual([1, 0.9, 0, 0]);
    // Of the first cohort nothing is known of period 2.
    const cohorts = [
      [100, 90],
      [0, 0, 0],
    ];
    expect(Array.from(observe(ofCohorts(cohorts)).survival)).toEqual([1, 0.9]);
  });

  test('counts every customer of the cohorts once, and agrees with Kaplan and Meier one by one', () => {
    const cohort = fc
      .array(fc.nat(20), { minLength: 1, maxLength: 6 })
      .map((sizes) => sizes.toSorted((a, b) => b - a));
    fc.assert(
      fc.property(fc.array(cohort, { maxLength: 4 }), (cohorts) => {
        const lifetimes = ofCohorts(cohorts);
        const { customers, survival, kaplanMeier: found } = observe(lifetimes);
        expect(customers).toBe(cohorts.reduce((sum, [first]) => sum + first, 0));

        const each = (counts: number[], ended: boolean) =>
          counts.flatMap((count, period) => new Array<[number, boolean]>(count).fill([period, ended]));
        const all = [...each(lifetimes.lost, true), ...each(lifetimes.watched, false)];
        const single = kaplanMeier(
          all.map(([time]) => time),
          all.map(([, ended]) => ended),
          0.95,
        );
        expect(found).toEqual(single);
        found.time.forEach((time, i) => {
          expect(survival[time]).toBeCloseTo(found.survival[i], 12);
        });
      }),
    );
  });
});
