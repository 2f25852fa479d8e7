import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBdw } from '../../src/stats/bdw.js';
import { fitGeometric } from '../../src/stats/geometric.js';
import { logLogInterval } from '../../src/stats/log-log-interval.js';
import { fitSbg } from '../../src/stats/sbg.js';
import { survivalBand } from '../../src/stats/survival-band.js';
import { survivalCurve } from '../../src/stats/survival-curve.js';
import { counted, highEnd, regular } from './retention-data.js';

describe('logLogInterval', () => {
  it('stays between 0 and 1 and holds the estimate', () => {
    const logSurvival = fc.double({ min: -50, max: -1e-9, noNaN: true });
    const error = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(logSurvival, error, (log, logError) => {
        const { lower, upper } = logLogInterval(log, logError, 1.96);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(Math.exp(log));
        expect(upper).toBeGreaterThanOrEqual(Math.exp(log));
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is certain of 1, and knows nothing of 0 or without an error', () => {
    expect(logLogInterval(0, 0, 1.96)).toEqual({ lower: 1, upper: 1 });
    const unknown = { lower: Number.NaN, upper: Number.NaN };
    expect(logLogInterval(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 1.96)).toEqual(unknown);
    expect(logLogInterval(-0.1, Number.NaN, 1.96)).toEqual(unknown);
  });
});

describe('survivalBand', () => {
  // mpmath 1.3.0: fit, covariance and derivatives of ln S(12) with 40 digits, z = 1.9599639845400545
  it.each([
    { name: 'sBG, Regular', fit: fitSbg(counted(regular)), lower: 0.144963560473, upper: 0.196837054971 },
    { name: 'BdW, Regular', fit: fitBdw(counted(regular)), lower: 0.150138730536, upper: 0.206410692162 },
    { name: 'sBG, High End', fit: fitSbg(counted(highEnd)), lower: 0.339935908052, upper: 0.415958938555 },
    { name: 'BdW, High End', fit: fitBdw(counted(highEnd)), lower: 0.367137739588, upper: 0.440381557986 },
  ])('goes along with the delta method in year 12 of $name', ({ fit, lower, upper }) => {
    const band = survivalBand(fit, 12, 0.95);
    expect(band.lower[12]).toBeCloseTo(lower, 6);
    expect(band.upper[12]).toBeCloseTo(upper, 6);
    expect(band.survival).toEqual(survivalCurve(fit.model, fit.parameters, 12));
  });

  it('at a constant rate is the interval of that rate, to the power of the period', () => {
    const band = survivalBand(fitGeometric(counted(regular)), 9, 0.9);
    for (let t = 2; t <= 9; t++) {
      expect(band.lower[t]).toBeCloseTo(band.lower[1] ** t, 12);
      expect(band.upper[t]).toBeCloseTo(band.upper[1] ** t, 12);
    }
  });

  it('is wider the more it is to hold, and starts at 1', () => {
    const fit = fitSbg(counted(highEnd));
    const [narrow, wide] = [0.5, 0.99].map((level) => survivalBand(fit, 20, level));
    expect([wide.lower[0], wide.upper[0]]).toEqual([1, 1]);
    for (let t = 1; t <= 20; t++) {
      expect(wide.lower[t]).toBeLessThan(narrow.lower[t]);
      expect(wide.upper[t]).toBeGreaterThan(narrow.upper[t]);
    }
  });

  it('has no limits at an edge', () => {
    const { survival, lower, upper } = survivalBand(fitSbg(counted([1000, 900, 750, 500])), 2, 0.95);
    expect(survival[2]).toBeGreaterThan(0);
    expect([lower[2], upper[2]]).toEqual([Number.NaN, Number.NaN]);
  });
});
