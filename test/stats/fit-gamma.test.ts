import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGamma } from '../../src/stats/fit-gamma.js';

const fitted = (weights: number[], sums: number[]) =>
  fitGamma(Float64Array.from(weights), Float64Array.from(sums));

describe('fitGamma', () => {
  // scipy 1.17.1: Nelder–Mead on the sum of stats.gamma.logpdf
  it.each([
    [[1, 1, 1], [1, 2, 6], 2.0003642, 0.66678806, -5.947883970033],
    [[1, 3, 2, 5], [12, 40, 9, 75], 2.41145866, 0.19504445, -15.042848855651],
    [[1, 1, 1, 1], [1e-6, 3, 1e5, 20], 0.0855196181, 3.4199983e-6, -15.947660283347],
  ])('to %j, %j', (weights, sums, shape, rate, logLikelihood) => {
    const found = fitted(weights, sums);
    expect(found.shape / shape).toBeCloseTo(1, 6);
    expect(found.rate / rate).toBeCloseTo(1, 6);
    expect(found.logLikelihood).toBeCloseTo(logLikelihood, 9);
  });

  it.each([
    [[1], [5]],
    [
      [1, 2, 7],
      [0.1, 0.2, 0.7],
    ],
  ])('has no bound where all means are the same: %j, %j', (weights, sums) => {
    expect(fitted(weights, sums)).toEqual({
      shape: Number.POSITIVE_INFINITY,
      rate: Number.POSITIVE_INFINITY,
      logLikelihood: Number.POSITIVE_INFINITY,
    });
  });

  it('only changes its rate with the unit', () => {
    const sums = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(sums, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (amounts, unit) => {
        fc.pre(Math.max(...amounts) > 1.01 * Math.min(...amounts));
        const weights = amounts.map((_, i) => 1 + (i % 3));
        const [one, other] = [
          fitted(weights, amounts),
          fitted(
            weights,
            amounts.map((each) => each * unit),
          ),
        ];
        expect(other.shape / one.shape).toBeCloseTo(1, 4);
        expect((other.rate * unit) / one.rate).toBeCloseTo(1, 4);
      }),
    );
  });
});
