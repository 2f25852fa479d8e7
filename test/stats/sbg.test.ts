import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGeometric } from '../../src/stats/geometric.js';
import { lifetimesLifeTable } from '../../src/stats/life-table.js';
import { logBeta } from '../../src/stats/log-beta.js';
import { fitSbg, sbg } from '../../src/stats/sbg.js';
import { survivalCurve } from '../../src/stats/survival-curve.js';
import { expectNumbers, expectSlopes, standardErrors } from './fit-expectations.js';
import { counted, highEnd, regular } from './retention-data.js';

const parameter = fc.double({ min: 0.01, max: 1000, noNaN: true });

describe('sbg', () => {
  it('projects the "Regular" customers', () => {
    // α, β: Fader & Hardie (2007), .704 and 1.182; years 8 to 12: mpmath 1.3.0
    const projected = survivalCurve(sbg, [0.7040773, 1.182043], 12).slice(8);
    expectNumbers(projected, [0.22008, 0.20441, 0.19119, 0.17986, 0.17004], 5);
  });

  it('is a ratio of beta functions', () => {
    fc.assert(
      fc.property(parameter, parameter, fc.integer({ min: 0, max: 60 }), (alpha, beta, t) => {
        const expected = Math.exp(logBeta(alpha, beta + t) - logBeta(alpha, beta));
        expect(survivalCurve(sbg, [alpha, beta], t)[t]).toBeCloseTo(expected, 11);
      }),
    );
  });

  it('keeps its digits where customers are all but alike', () => {
    // In the limit S(t) = (β/(α + β))ᵗ.
    expectNumbers(survivalCurve(sbg, [2e14, 8e14], 3), [1, 0.8, 0.64, 0.512], 12);
  });

  it.each([
    [0.7, 1.2],
    [1e-3, 40],
    [300, 0.02],
    [1e5, 4e5],
  ])('gives right slopes at α %d, β %d', (alpha, beta) => {
    expectSlopes(sbg, [alpha, beta], counted(regular, highEnd.slice(0, 4)));
  });
});

describe('fitSbg', () => {
  // α, β and the log-likelihood: Fader & Hardie (2007); further digits, standard errors and covariance:
  // mpmath 1.3.0, Newton's method and numerical second derivatives with 40 digits
  it.each([
    {
      name: 'Regular',
      cohort: regular,
      parameters: [0.704077298473516, 1.18204302620948],
      logLikelihood: -1680.26518846329,
      errors: [0.065598964234, 0.152475631676],
      covariance: 0.00889119255243,
    },
    {
      name: 'High End',
      cohort: highEnd,
      parameters: [0.668088351106446, 3.80609496405827],
      logLikelihood: -1611.15814739116,
      errors: [0.10373493115, 0.785531691776],
      covariance: 0.0776591550496,
    },
  ])('fits the "$name" customers', ({ cohort, parameters, logLikelihood, errors, covariance }) => {
    const fit = fitSbg(counted(cohort));
    expect([fit.converged, fit.edge]).toEqual([true, null]);
    expectNumbers(fit.parameters, parameters, 7);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 8);
    expectNumbers(standardErrors(fit), errors, 7);
    expect(fit.covariance![0][1]).toBeCloseTo(covariance, 7);
    expect(fit.covariance![1][0]).toBe(fit.covariance![0][1]);
  });

  it('fits single lifetimes as it fits their cohort', () => {
    const years = [1, 2, 3, 4, 5, 6, 7];
    const table = lifetimesLifeTable(
      [...years, 7],
      [...years.map(() => true), false],
      [...years.map((t) => regular[t - 1] - regular[t]), regular[7]],
    );
    expect(fitSbg(table)).toEqual(fitSbg(counted(regular)));
  });

  it('meets two periods exactly', () => {
    // By hand: r(1) = .8 = β/(α + β) and r(2) = .875 = (β + 1)/(α + β + 1) give α = 1/3 and β = 4/3
    expectNumbers(fitSbg(counted([1000, 800, 700])).parameters, [1 / 3, 4 / 3], 7);
  });

  it('finds cohorts of different ages together', () => {
    // A second cohort of the same customers, watched half as long, changes little but the certainty.
    const once = fitSbg(counted(regular));
    const twice = fitSbg(counted(regular, regular.slice(0, 4)));
    expect(twice.edge).toBeNull();
    expectNumbers(twice.parameters, Array.from(once.parameters), 1);
    expect(standardErrors(twice)[0]).toBeLessThan(standardErrors(once)[0]);
    expect(twice.logLikelihood).toBeLessThan(once.logLikelihood);
  });

  it.each([
    ['retention falls', [1000, 900, 750, 500, 200, 50]],
    ['retention is constant', [10000, 8000, 6400, 5120, 4096]],
    ['the only customer leaves after a while', [1, 1, 0]],
  ])('finds no heterogeneity where %s, and is as likely as the geometric model', (_, cohort) => {
    const fit = fitSbg(counted(cohort));
    const constant = fitGeometric(counted(cohort));
    expect([fit.edge, fit.covariance]).toEqual(['homogeneous', null]);
    expect(fit.logLikelihood).toBeCloseTo(constant.logLikelihood, 5);
    const [alpha, beta] = fit.parameters;
    expect(beta / (alpha + beta)).toBeCloseTo(constant.parameters[0], 5);
  });

  it.each([
    ['nobody leaves', [100, 100, 100], 'no_losses'],
    ['everybody leaves at once', [100, 0, 0], 'all_lost'],
    ['one period is seen', [100, 80], 'one_period'],
    ['the only customer stays', [1, 1, 1], 'no_losses'],
    ['the only customer leaves at once', [1, 0], 'all_lost'],
    ['there is nobody', [0, 0, 0], 'no_customers'],
    ['there is nothing', [], 'no_customers'],
  ])('looks for no parameters where %s', (_, cohort, edge) => {
    const fit = fitSbg(counted(cohort));
    expect(Array.from(fit.parameters)).toEqual([Number.NaN, Number.NaN]);
    expect([fit.edge, fit.covariance]).toEqual([edge, null]);
    expect(fit.logLikelihood).toBe(fitGeometric(counted(cohort)).logLikelihood);
  });

  it('has no standard errors where some leave at once and the rest never', () => {
    // α and β go to 0, 2 to 3.
    const fit = fitSbg(counted([1000, 600, 600, 600]));
    expect([fit.edge, fit.covariance]).toEqual(['undetermined', null]);
    expectNumbers(survivalCurve(sbg, fit.parameters, 3), [1, 0.6, 0.6, 0.6], 6);
  });

  it('fits any cohort to its end, at least as well as the geometric model', () => {
    const cohort = fc
      .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 15 })
      .map((counts) => counts.sort((a, b) => b - a));
    fc.assert(
      fc.property(cohort, (counts) => {
        const fit = fitSbg(counted(counts));
        const { logLikelihood } = fitGeometric(counted(counts));
        if (fit.edge === null) expect(fit.converged).toBe(true);
        expect(fit.logLikelihood).toBeGreaterThanOrEqual(logLikelihood - 1e-8 * Math.abs(logLikelihood));
        expect(fit.covariance === null).toBe(fit.edge !== null);
      }),
    );
  });

  it('finds the same parameters however many customers there are', () => {
    const fit = fitSbg(counted(regular.map((count) => count * 1e9)));
    expectNumbers(fit.parameters, [0.704077298473516, 1.18204302620948], 6);
    expectNumbers(standardErrors(fit), [0.065598964234 / 31622.7766, 0.152475631676 / 31622.7766], 9);
  });
});
