import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discreteWeibull, fitDiscreteWeibull } from '../../src/stats/discrete-weibull.js';
import { fitGeometric, geometric } from '../../src/stats/geometric.js';
import { powerStep, slopeOfPower } from '../../src/stats/power-step.js';
import { survivalCurve } from '../../src/stats/survival-curve.js';
import { expectNumbers, expectSlopes, standardErrors } from './fit-expectations.js';
import { expectRelative } from './relative.js';
import { counted, highEnd, regular } from './retention-data.js';

const chance = fc.double({ min: 0.001, max: 0.95, noNaN: true });
const exponent = fc.double({ min: 0.05, max: 3, noNaN: true });

describe('powerStep', () => {
  it('sums up to the power', () => {
    fc.assert(
      fc.property(exponent, fc.integer({ min: 1, max: 200 }), (c, periods) => {
        let sum = 0;
        for (let t = 1; t <= periods; t++) sum += powerStep(t, c);
        expectRelative(sum, periods ** c, 1e-12);
      }),
    );
  });

  it('keeps its digits far out', () => {
    // mpmath 1.3.0: 10⁹ − (10⁹ − 1), both to the power of .5, with 40 digits
    expectRelative(powerStep(1e9, 0.5), 1.58113883047947e-5, 1e-13);
  });
});

describe('slopeOfPower', () => {
  it('is tᶜ ln t, and 0 at 0', () => {
    expect(slopeOfPower(0, 0.5)).toBe(0);
    expect(slopeOfPower(1, 3)).toBe(0);
    expect(slopeOfPower(4, 0.5)).toBeCloseTo(2 * Math.log(4), 15);
  });
});

describe('discreteWeibull', () => {
  it('is (1 − θ) to the power tᶜ', () => {
    fc.assert(
      fc.property(chance, exponent, fc.integer({ min: 0, max: 60 }), (theta, c, t) => {
        expect(survivalCurve(discreteWeibull, [theta, c], t)[t]).toBeCloseTo((1 - theta) ** (t ** c), 12);
      }),
    );
  });

  it('at c = 1 is the geometric model', () => {
    const expected = Array.from(survivalCurve(geometric, [0.8], 20));
    expectNumbers(survivalCurve(discreteWeibull, [0.2, 1], 20), expected, 14);
  });

  it.each([
    [0.1, 2],
    [0.74, 0.43],
    [1e-4, 1.3],
  ])('gives right slopes at θ %d, c %d', (theta, c) => {
    expectSlopes(discreteWeibull, [theta, c], counted(regular, highEnd.slice(0, 4)));
  });
});

describe('fitDiscreteWeibull', () => {
  // mpmath 1.3.0: Newton's method and numerical second derivatives with 40 digits
  it.each([
    {
      cohort: [2357, 603, 437, 297, 195, 150, 122, 90, 78, 64],
      parameters: [0.739796702370198, 0.431429887656381],
      logLikelihood: -2503.96889680586,
      errors: [0.00904662742095836, 0.0153649278776738],
    },
    {
      cohort: [1000, 900, 750, 500],
      parameters: [0.0861983227934737, 1.84452327272972],
      logLikelihood: -1215.78857059722,
      errors: [0.00823584786840563, 0.0878070034066357],
    },
  ])('fits $cohort', ({ cohort, parameters, logLikelihood, errors }) => {
    const fit = fitDiscreteWeibull(counted(cohort));
    expect([fit.converged, fit.edge]).toEqual([true, null]);
    expectNumbers(fit.parameters, parameters, 7);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 8);
    expectNumbers(standardErrors(fit), errors, 7);
  });

  it('is never less likely than the geometric model', () => {
    const cohort = fc
      .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 3, maxLength: 12 })
      .map((counts) => counts.sort((a, b) => b - a));
    fc.assert(
      fc.property(cohort, (counts) => {
        const simple = fitGeometric(counted(counts));
        const fit = fitDiscreteWeibull(counted(counts));
        if (simple.edge !== null) expect(fit.edge).toBe('undetermined');
        else {
          const slack = 1e-8 * Math.abs(simple.logLikelihood);
          expect(fit.logLikelihood).toBeGreaterThanOrEqual(simple.logLikelihood - slack);
        }
      }),
    );
  });

  it.each([
    ['all are lost in the second period', [100, 50, 0]],
    ['nobody is lost after the first one', [1000, 600, 600, 600]],
    ['one period is seen', [100, 80]],
    ['nobody leaves', [10, 10, 10]],
    ['everybody leaves at once', [10, 0]],
    ['there is nothing', []],
  ])('is undetermined where %s', (_, cohort) => {
    const fit = fitDiscreteWeibull(counted(cohort));
    expect([fit.edge, fit.covariance]).toEqual(['undetermined', null]);
  });
});
