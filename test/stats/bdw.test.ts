import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bdw, fitBdw } from '../../src/stats/bdw.js';
import { discreteWeibull } from '../../src/stats/discrete-weibull.js';
import { logBeta } from '../../src/stats/log-beta.js';
import { fitSbg, sbg } from '../../src/stats/sbg.js';
import { survivalCurve } from '../../src/stats/survival-curve.js';
import { expectNumbers, expectSlopes, standardErrors } from './fit-expectations.js';
import { counted, highEnd, regular } from './retention-data.js';

const parameter = fc.double({ min: 0.01, max: 1000, noNaN: true });

describe('bdw', () => {
  it('is a ratio of beta functions', () => {
    const exponent = fc.double({ min: 0.05, max: 3, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, exponent, fc.integer({ min: 0, max: 60 }), (gamma, delta, c, t) => {
        const expected = Math.exp(logBeta(gamma, delta + t ** c) - logBeta(gamma, delta));
        expect(survivalCurve(bdw, [gamma, delta, c], t)[t]).toBeCloseTo(expected, 10);
      }),
    );
  });

  it('at c = 1 is the shifted-beta-geometric model', () => {
    fc.assert(
      fc.property(parameter, parameter, (alpha, beta) => {
        const expected = Array.from(survivalCurve(sbg, [alpha, beta], 20));
        expectNumbers(survivalCurve(bdw, [alpha, beta, 1], 20), expected, 11);
      }),
    );
  });

  it.each([
    [0.5, 0.8, 1.3],
    [0.2, 1.4, 0.6],
    [30, 2, 2],
    [1e3, 4e3, 0.9],
  ])('gives right slopes at γ %d, δ %d, c %d', (gamma, delta, c) => {
    expectSlopes(bdw, [gamma, delta, c], counted(regular, highEnd.slice(0, 4)));
  });
});

describe('fitBdw', () => {
  // mpmath 1.3.0: Newton's method and numerical second derivatives with 40 digits; scipy 1.17.1 Nelder–Mead
  // ends at the same log-likelihoods and parameters
  it.each([
    {
      name: 'High End',
      cohort: highEnd,
      parameters: [0.21425333928085, 1.42657487486008, 1.72356484874453],
      logLikelihood: -1605.31421321419,
      errors: [0.0595797064428, 0.381408614693, 0.301043281724],
      projected: [0.467752372886, 0.448337908005, 0.431581740092, 0.416915876021, 0.4039295907],
    },
    {
      name: 'Regular',
      cohort: regular,
      parameters: [0.455613989371638, 0.779325508387956, 1.28345128578329],
      logLikelihood: -1679.60283290718,
      errors: [0.167041427453, 0.282709917397, 0.298095071239],
      projected: [0.223353173673, 0.208945422721, 0.196796105505, 0.186381285171, 0.177331398295],
    },
  ])('fits the "$name" customers', ({ cohort, parameters, logLikelihood, errors, projected }) => {
    const fit = fitBdw(counted(cohort));
    expect([fit.converged, fit.edge]).toEqual([true, null]);
    expectNumbers(fit.parameters, parameters, 6);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 8);
    expectNumbers(standardErrors(fit), errors, 6);
    expectNumbers(survivalCurve(bdw, fit.parameters, 12).slice(8), projected, 7);
  });

  it('is never less likely than the shifted-beta-geometric model', () => {
    const cohort = fc
      .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 4, maxLength: 12 })
      .map((counts) => counts.sort((a, b) => b - a));
    fc.assert(
      fc.property(cohort, (counts) => {
        const simple = fitSbg(counted(counts)).logLikelihood;
        const { model, logLikelihood, covariance, edge } = fitBdw(counted(counts));
        expect(logLikelihood).toBeGreaterThanOrEqual(simple - 1e-10 * Math.abs(simple));
        expect(covariance === null).toBe(edge !== null && edge !== 'homogeneous');
        if (edge === 'homogeneous') expect(model).toBe(discreteWeibull);
      }),
    );
  });

  it('finds customers alike whose retention falls with time alone', () => {
    // S(t) = .9^(t²): 10,000 customers, to the nearest one.
    const cohort = Array.from({ length: 5 }, (_, t) => Math.round(10_000 * 0.9 ** (t * t)));
    const fit = fitBdw(counted(cohort));
    expect([fit.model, fit.edge]).toEqual([discreteWeibull, 'homogeneous']);
    expect(fit.covariance).not.toBeNull();
    expectNumbers(fit.parameters, [0.1, 2], 2);
    expectNumbers(
      survivalCurve(fit.model, fit.parameters, 4),
      cohort.map((count) => count / 10_000),
      3,
    );
  });

  it.each([
    ['nobody leaves', [100, 100, 100], 'no_losses'],
    ['everybody leaves at once', [100, 0, 0], 'all_lost'],
    ['one period is seen', [100, 80], 'one_period'],
    ['there is nobody', [], 'no_customers'],
  ])('looks for no parameters where %s', (_, cohort, edge) => {
    const fit = fitBdw(counted(cohort));
    expect(Array.from(fit.parameters)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect([fit.edge, fit.covariance]).toEqual([edge, null]);
  });

  it('leaves three parameters undetermined by two periods', () => {
    const fit = fitBdw(counted([1000, 800, 700]));
    expect([fit.edge, fit.covariance]).toEqual(['undetermined', null]);
    expectNumbers(survivalCurve(bdw, fit.parameters, 2), [1, 0.8, 0.7], 6);
  });
});
