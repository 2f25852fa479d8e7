import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGeometric, geometric } from '../../src/stats/geometric.js';
import { retentionLikelihood } from '../../src/stats/retention-likelihood.js';
import { survivalCurve } from '../../src/stats/survival-curve.js';
import { expectNumbers, expectSlopes, standardErrors } from './fit-expectations.js';
import { counted, regular } from './retention-data.js';

describe('geometric', () => {
  it('keeps the same share in every period', () => {
    expectNumbers(survivalCurve(geometric, [0.8], 4), [1, 0.8, 0.64, 0.512, 0.4096], 15);
  });

  it('gives right slopes', () => {
    expectSlopes(geometric, [0.8], counted(regular));
  });
});

describe('fitGeometric', () => {
  it('finds the share kept of all chances to leave', () => {
    // By hand: 1000 start, 800 and 640 stay: 1440 of 1800; variance .8 · .2/1800; 1440 ln .8 + 360 ln .2
    const fit = fitGeometric(counted([1000, 800, 640]));
    expectNumbers(fit.parameters, [0.8], 15);
    expectNumbers(standardErrors(fit), [0.009428090415820633], 15);
    expect(fit.logLikelihood).toBeCloseTo(1440 * Math.log(0.8) + 360 * Math.log(0.2), 9);
    expect(fit.edge).toBeNull();
  });

  it('has the likelihood of its parameter, and none is better', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, counts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (kept, lost, other) => {
        const table = {
          kept: Float64Array.from(kept),
          lost: Float64Array.from(kept, (_, t) => lost[t] ?? 0),
        };
        const { parameters, logLikelihood } = fitGeometric(table);
        const gradient = new Float64Array(1);
        const found = retentionLikelihood(geometric, parameters, table, gradient);
        expect(Math.abs(found / logLikelihood - 1)).toBeLessThan(1e-12);
        expect(Math.abs(gradient[0] / found)).toBeLessThan(1e-10);
        const elsewhere = retentionLikelihood(geometric, [other], table, gradient);
        expect(elsewhere).toBeLessThanOrEqual(logLikelihood * (1 - 1e-12));
      }),
    );
  });

  it.each([
    ['nobody leaves', [10, 10, 10], 'no_losses', 1],
    ['everybody leaves', [10, 0, 0], 'all_lost', 0],
    ['nobody is there', [0, 0], 'no_customers', Number.NaN],
    ['nothing is seen', [10], 'no_customers', Number.NaN],
  ])('has no standard error where %s', (_, cohort, edge, r) => {
    const fit = fitGeometric(counted(cohort));
    expect(Array.from(fit.parameters)).toEqual([r]);
    expect([fit.edge, fit.covariance, fit.logLikelihood]).toEqual([edge, null, 0]);
  });
});
