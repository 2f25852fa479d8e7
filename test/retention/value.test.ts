import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsOf, valueOfLift } from '../../src/analyses/retention/value.js';
import { ask } from './ask.js';

/** A cohort that loses the same share every period. */
const constant = (r: number, periods = 5) =>
  Array.from({ length: periods + 1 }, (_, t) => Math.round(1e12 * r ** t));

describe('the value of a constant rate', () => {
  test.each([
    [0.5, 1, 0.2],
    [0.8, 8 / 3, 0.275],
    [0.9, 4.5, 0.4074],
  ])(
    'of %d, with the first margin at the end, is m·r/(1 + d − r), and rises with five points',
    (r, value, change) => {
      // By hand at d = .1: .5/.6, .8/.3, .9/.2; with five points .55/.55, .85/.25, .95/.15
      const found = ask({ cohorts: [constant(r)], timing: 'end' });
      expect(found.value('constant_forever')).toBeCloseTo(r === 0.5 ? 0.5 / 0.6 : value, 9);
      expect(found.value('constant_forever_lifted', 'change')).toBeCloseTo(change, 4);
      expect(found.value('constant_forever', 'retention')).toBeCloseTo(r, 9);
    },
  );

  test('now is one margin more', () => {
    const [now, end] = (['now', 'end'] as const).map((timing) =>
      ask({ cohorts: [constant(0.8)], timing, margin: 30 }),
    );
    expect(now.value('constant_forever')).toBeCloseTo((end.value('constant_forever') as number) + 30, 9);
    expect(now.notes).toContain('timing_now');
    expect(end.notes).toContain('timing_end');
    expect(end.notes).not.toContain('in_margins');
  });

  test.each([
    [0.8, 51.499, 75.675],
    [0.85, 75.675, 103.644],
    [0.9, 103.644, 135.901],
  ])('of %d with margins that rise is %d, and %d with five points', (r, value, lifted) => {
    // The pattern of Reichheld (1996), chapter 2, at d = .1; by hand, Σ mₜ rᵗ/1.1ᵗ
    const margins = [40, 66, 72, 79, 87];
    const found = ask({
      cohorts: [constant(r)],
      margins,
      acquisitionCost: 80,
      timing: 'end',
      horizon: 5,
    });
    expect(found.value('constant')).toBeCloseTo(value, 3);
    expect(found.value('constant_lifted')).toBeCloseTo(lifted, 3);
    expect(found.notes).toContain('margins');
  });

  test('of a part of a year is discounted by a part of the rate', () => {
    const found = ask({ cohorts: [constant(0.9)], unit: 'month', timing: 'end' });
    // The twelfth root of 1.1
    const d = 0.0079741404289;
    expect(found.measure('discount_rate', 'rate')).toBeCloseTo(d, 12);
    expect(found.value('constant_forever')).toBeCloseTo(0.9 / (1 + d - 0.9), 9);
  });

  test('is not told for ever where nothing is discounted', () => {
    const found = ask({ cohorts: [constant(0.8)], discount: 0, horizon: 3 });
    expect(found.value('constant')).toBeCloseTo(1 + 0.8 + 0.64, 9);
    expect(found.column('value', 'case')).toHaveLength(5);
    expect(found.measure('discounted_lifetime')).toBeNull();
    expect(found.notes).toContain('no_forever');
  });

  test('has no change in percent where it is not positive', () => {
    const found = ask({ cohorts: [constant(0.5)], acquisitionCost: 1000 });
    expect(found.value('base_lifted', 'change')).toBeNull();
    expect(found.value('break_even')).toBeGreaterThan(0);
  });
});

describe('the value of a lift', () => {
  test('is never negative where margins are not, and none without a lift', () => {
    const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    const lift = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(rates, lift, fc.constantFrom('now' as const, 'end' as const), (each, points, timing) => {
        const survival = Float64Array.of(
          1,
          ...each.map((_, t) => each.slice(0, t + 1).reduce((s, r) => s * r, 1)),
        );
        const money = { margin: 2, margins: [], acquisitionCost: 0, timing };
        const { value, liftedValue } = valueOfLift(survival, points, 0.1, money);
        expect(liftedValue).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        const none = valueOfLift(survival, 0, 0.1, money);
        expect(none.liftedValue).toBeCloseTo(none.value, 9);
      }),
    );
  });
});

describe('what falls due', () => {
  // By hand
  test.each([
    ['now', [-70, 12, 12]],
    ['end', [-80, 10, 12, 12]],
  ] as const)('is a margin per period, the first %s', (timing, expected) => {
    const money = { margin: 1, margins: [10, 12], acquisitionCost: 80, timing };
    expect(Array.from(amountsOf(3, money))).toEqual(expected);
  });
});
