import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bdw, fitBdw } from '../../src/stats/bdw.js';
import { discountedLifetime } from '../../src/stats/discounted-lifetime.js';
import { geometric } from '../../src/stats/geometric.js';
import { fitSbg, sbg } from '../../src/stats/sbg.js';
import { expectRelative } from './relative.js';
import { counted, highEnd, regular } from './retention-data.js';
import { sbgLifetime, sbgResidualLifetime } from './sbg-lifetime.js';

describe('the lifetime of the shifted-beta-geometric model', () => {
  // Fader & Hardie (2010), Marketing Science 29, 85–93, d = .1; digits: mpmath 1.3.0 hyp2f1 with 40 digits
  it('is 5.92 discounted years for the "High End" customers, 3.69 for the "Regular" ones', () => {
    const [alpha, beta] = fitSbg(counted(highEnd)).parameters;
    expect(sbgLifetime(alpha, beta, 0.1)).toBeCloseTo(5.92225349578, 7);
    const [a, b] = fitSbg(counted(regular)).parameters;
    expect(sbgLifetime(a, b, 0.1)).toBeCloseTo(3.69490842751, 7);
  });

  it('grows after seven renewals', () => {
    const [alpha, beta] = fitSbg(counted(highEnd)).parameters;
    expect(sbgResidualLifetime(alpha, beta, 0.1, 7)).toBeCloseTo(7.52962805557, 7);
    const [a, b] = fitSbg(counted(regular)).parameters;
    expect(sbgResidualLifetime(a, b, 0.1, 7)).toBeCloseTo(6.84231494826, 7);
  });

  it('undiscounted is finite only where few stay for long', () => {
    // By Gauss's theorem (α + β − 1)/(α − 1)
    expect(sbgLifetime(3, 4, 0)).toBe(3);
    expect(sbgLifetime(0.7, 4, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is one period and what is left of a new customer after it', () => {
    const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, fc.double({ min: 1e-4, max: 1, noNaN: true }), (alpha, beta, d) => {
        const residual = sbgResidualLifetime(alpha, beta, d, 0) / (1 + d);
        expectRelative(sbgLifetime(alpha, beta, d), 1 + residual, 1e-11);
      }),
    );
  });
});

describe('discountedLifetime', () => {
  it('at a constant rate is (1 + d)/(1 + d − r)', () => {
    const rate = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(rate, fc.double({ min: 0.001, max: 2, noNaN: true }), (r, d) => {
        const { periods, error } = discountedLifetime(geometric, [r], d);
        expectRelative(periods, (1 + d) / (1 + d - r), 1e-11);
        expect(error).toBeLessThan(1e-12 * periods);
      }),
    );
  });

  it('goes along with the closed form, from any renewal', () => {
    const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
    const renewals = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(parameter, parameter, renewals, (alpha, beta, n) => {
        const closed = 1 + sbgResidualLifetime(alpha, beta, 0.05, n) / 1.05;
        expectRelative(discountedLifetime(sbg, [alpha, beta], 0.05, n).periods, closed, 1e-11);
      }),
    );
  });

  it('sums the beta-discrete-Weibull model', () => {
    // mpmath 1.3.0: Σ S(t)/1.1ᵗ over t = 0 to 899 with 40 digits
    const { parameters } = fitBdw(counted(highEnd));
    expect(discountedLifetime(bdw, parameters, 0.1).periods).toBeCloseTo(6.09308313802, 6);
  });

  it('owns to an error where the discount is too small to sum', () => {
    const { periods, error } = discountedLifetime(sbg, [0.7, 3.8], 1e-7);
    expect(error).toBeGreaterThan(1);
    expect(Math.abs(periods - sbgLifetime(0.7, 3.8, 1e-7))).toBeLessThan(error);
  });

  it('is one period where nobody renews', () => {
    expect(discountedLifetime(geometric, [0], 0.1)).toEqual({ periods: 1, error: 0 });
  });
});
