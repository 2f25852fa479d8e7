import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometric } from '../../src/stats/geometric.js';
import { liftedSurvival } from '../../src/stats/lifted-survival.js';
import { periodRate } from '../../src/stats/period-rate.js';
import { presentValue } from '../../src/stats/present-value.js';
import { retentionElasticity } from '../../src/stats/retention-elasticity.js';
import { fitSbg } from '../../src/stats/sbg.js';
import { survivalCurve } from '../../src/stats/survival-curve.js';
import { constantRetentionValue } from './constant-retention-value.js';
import { expectNumbers } from './fit-expectations.js';
import { expectRelative } from './relative.js';
import { counted, highEnd } from './retention-data.js';

const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });

/** The constant rates' survival, long enough for their sums to end. */
const survivalAt = (r: number, periods = 6000) => survivalCurve(geometric, [r], periods);

describe('constantRetentionValue', () => {
  it('is a multiple of the margin', () => {
    // r .8, d .1: .8/.3 with the first margin at the end of year 1, 1.1/.3 with the first now
    expect(constantRetentionValue(1, 0.8, 0.1, 'end')).toBeCloseTo(2.6667, 4);
    expect(constantRetentionValue(30, 0.8, 0.1, 'now')).toBeCloseTo(110, 12);
  });

  it.each([
    [0.5, 0.2],
    [0.8, 0.275],
    [0.9, 0.4074],
  ])('rises with five points on %d by %d', (r, gain) => {
    // By hand, d .1: .55/.55 over .5/.6; .85/.25 over .8/.3; .95/.15 over .9/.2
    const [before, after] = [r, r + 0.05].map((each) => constantRetentionValue(1, each, 0.1, 'end'));
    expect(after / before - 1).toBeCloseTo(gain, 4);
  });

  it('now is one margin more than at the end', () => {
    fc.assert(
      fc.property(rate, rate, (r, d) => {
        const [now, end] = (['now', 'end'] as const).map((first) => constantRetentionValue(7, r, d, first));
        expectRelative(now, end + 7, 1e-12);
      }),
    );
  });

  it('is infinite where nobody ever leaves and nothing is discounted', () => {
    expect(constantRetentionValue(1, 1, 0, 'end')).toBe(Number.POSITIVE_INFINITY);
    expect(constantRetentionValue(1, 0, 0.1, 'end')).toBe(0);
  });
});

describe('presentValue', () => {
  it.each([
    [0.8, 51.499],
    [0.85, 75.675],
    [0.9, 103.644],
    [0.95, 135.901],
  ])('of margins that rise, with retention %d, is %d', (r, value) => {
    // The pattern of Reichheld (1996), The Loyalty Effect, chapter 2: a cost to acquire, then rising profit;
    // values by hand, Σ mₜ rᵗ/1.1ᵗ
    expect(presentValue([-80, 40, 66, 72, 79, 87], survivalAt(r, 5), 0.1)).toBeCloseTo(value, 3);
  });

  it('goes along with the closed form', () => {
    fc.assert(
      fc.property(rate, fc.double({ min: 0.01, max: 1, noNaN: true }), (r, d) => {
        const amounts = new Float64Array(6000).fill(3);
        const now = presentValue(amounts, survivalAt(r), d);
        expectRelative(now, constantRetentionValue(3, r, d, 'now'), 1e-11);
        amounts[0] = 0;
        expectRelative(
          presentValue(amounts, survivalAt(r), d),
          constantRetentionValue(3, r, d, 'end'),
          1e-11,
        );
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(presentValue([], [], 0.1)).toBe(0);
  });
});

describe('liftedSurvival', () => {
  it('raises the value of ten years of "High End" customers by 19.1138 %', () => {
    // mpmath 1.3.0: Σ over t = 0 to 9 of Π min(1, r(i) + .05)/1.1ᵗ with 30 digits, at α, β of the fit
    const before = survivalCurve(fitSbg(counted(highEnd)).model, fitSbg(counted(highEnd)).parameters, 9);
    const margins = new Array(10).fill(1);
    const gain =
      presentValue(margins, liftedSurvival(before, 0.05), 0.1) / presentValue(margins, before, 0.1) - 1;
    expect(gain).toBeCloseTo(0.191138, 6);
  });

  it('adds points to every rate, up to 1 and down to 0', () => {
    expectNumbers(liftedSurvival([1, 0.8, 0.4, 0.4], 0.1), [1, 0.9, 0.54, 0.54], 12);
    expectNumbers(liftedSurvival([1, 0.8, 0.04], -0.1), [1, 0.7, 0], 12);
  });

  it('of nothing changes nothing', () => {
    fc.assert(
      fc.property(rate, (r) => {
        expectNumbers(liftedSurvival(survivalAt(r, 20), 0), Array.from(survivalAt(r, 20)), 12);
      }),
    );
  });

  it('keeps shares between 0 and 1, and more of them the higher the lift', () => {
    const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(rates, fc.double({ min: -1, max: 1, noNaN: true }), (each, lift) => {
        const survival = [1];
        for (const r of each) survival.push(survival[survival.length - 1] * r);
        const lifted = liftedSurvival(survival, lift);
        lifted.forEach((share, t) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          if (lift > 0 && survival[t] > 0) expect(share).toBeGreaterThanOrEqual(survival[t]);
        });
      }),
    );
  });

  it('cannot bring anybody back', () => {
    expectNumbers(liftedSurvival([1, 0, 0], 0), [1, 0, 0], 15);
    expect(liftedSurvival([], 0.05)).toHaveLength(0);
  });
});

describe('retentionElasticity', () => {
  it('at a constant rate for ever is (1 + d)/(1 + d − r), or r of it with the first margin now', () => {
    fc.assert(
      fc.property(rate, fc.double({ min: 0.01, max: 1, noNaN: true }), (r, d) => {
        const amounts = new Float64Array(6000).fill(3);
        expectRelative(retentionElasticity(amounts, survivalAt(r), d), r / (1 + d - r), 1e-9);
        amounts[0] = 0;
        expectRelative(retentionElasticity(amounts, survivalAt(r), d), (1 + d) / (1 + d - r), 1e-9);
      }),
    );
  });

  it('is the change of value with a change of every rate', () => {
    const survival = survivalCurve(fitSbg(counted(highEnd)).model, [0.668, 3.806], 5);
    const margins = [-80, 40, 66, 72, 79, 87];
    const at = (change: number) =>
      presentValue(
        margins,
        survival.map((share, t) => share * (1 + change) ** t),
        0.1,
      );
    const slope = (at(1e-5) - at(-1e-5)) / 2e-5 / at(0);
    expect(retentionElasticity(margins, survival, 0.1)).toBeCloseTo(slope, 6);
  });

  it('is unknown where there is no value', () => {
    expect(retentionElasticity([0, 0], [1, 0.5], 0.1)).toBeNaN();
  });
});

describe('periodRate', () => {
  it('compounds to the annual rate', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 3, noNaN: true }), fc.integer({ min: 1, max: 366 }), (d, n) => {
        expect((1 + periodRate(d, n)) ** n - 1).toBeCloseTo(d, 9);
      }),
    );
  });

  it('of a tenth a year is 0.797 % a month', () => {
    // The twelfth root of 1.1, 1.00797414042890
    expect(periodRate(0.1, 12)).toBeCloseTo(0.0079741404289, 12);
    expect(periodRate(0.1, 1)).toBeCloseTo(0.1, 15);
    expect(periodRate(0, 12)).toBe(0);
  });
});
