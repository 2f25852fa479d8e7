import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/stats/chi-square-tail.js';
import { informationCriteria } from '../../src/stats/information-criteria.js';
import { likelihoodRatioTest } from '../../src/stats/likelihood-ratio-test.js';
import { expectRelative } from './relative.js';

describe('chiSquareTail', () => {
  // mpmath 1.3.0 gammainc(k/2, x/2, inf, regularized=True) with 30 digits
  it.each([
    [3.841458820694124, 1, 0.05000000000000006],
    [11.69, 1, 0.0006283689895572241],
    [5.99, 2, 0.05003662708658628],
    [0, 1, 1],
    [1e-8, 1, 0.9999202115440526],
    [100, 1, 1.523970604832105e-23],
    [20, 10, 0.029252688076961072],
  ])('above %d, with %d degrees of freedom, is %d', (x, degrees, expected) => {
    expectRelative(chiSquareTail(x, degrees), expected, 1e-12);
  });
});

describe('likelihoodRatioTest', () => {
  it('prefers the beta-discrete-Weibull model for the "High End" customers', () => {
    // Log-likelihoods: mpmath 1.3.0, Newton's method with 40 digits; p: scipy 1.17.1 scipy.stats.chi2.sf
    const { statistic, p } = likelihoodRatioTest(-1611.158147391156, -1605.314213214193, 1);
    expect(statistic).toBeCloseTo(11.687868353926, 9);
    expect(p).toBeCloseTo(0.0006290892970397427, 12);
  });

  it('finds nothing where the fuller model is no better, or worse by rounding', () => {
    expect(likelihoodRatioTest(-5, -5, 1)).toEqual({ statistic: 0, p: 1 });
    expect(likelihoodRatioTest(-5, -5.000001, 1)).toEqual({ statistic: 0, p: 1 });
  });

  it('is unknown where a likelihood is', () => {
    expect(likelihoodRatioTest(Number.NaN, -5, 1).p).toBeNaN();
  });
});

describe('informationCriteria', () => {
  it('charges for parameters', () => {
    // By hand, 4 + 2 · 1611.158147 and 2 · 6.907755279 + 2 · 1611.158147, from ℓ = −1611.158147
    const { aic, bic } = informationCriteria(-1611.158147, 2, 1000);
    expect(aic).toBeCloseTo(3226.316294, 9);
    expect(bic).toBeCloseTo(3236.131804558, 9);
  });
});
