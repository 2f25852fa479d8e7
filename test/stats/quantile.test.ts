import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/stats/quantile.js';

const ascending = fc
  .array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 50 })
  .map((values) => Float64Array.from(values).sort());
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  it.each([
    // TIBCO Enterprise Runtime for R 6.1, language reference: quantile(1:9, probs = seq(0, 1, .1))
    [0, 1.0],
    [0.1, 1.8],
    [0.2, 2.6],
    [0.3, 3.4],
    [0.4, 4.2],
    [0.5, 5.0],
    [0.6, 5.8],
    [0.7, 6.6],
    [0.8, 7.4],
    [0.9, 8.2],
    [1, 9.0],
  ])('of 1 to 9 at %d is %d, as in R', (p, expected) => {
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9], p)).toBeCloseTo(expected, 12);
  });

  it.each([
    // numpy 2.4.6 numpy.quantile(method='linear') and scipy 1.17.1 mstats.mquantiles(alphap=1, betap=1)
    [0, -1],
    [0.1, -0.3],
    [0.25, 1.875],
    [1 / 3, 2.75],
    [0.5, 4],
    [0.9, 8.2],
    [0.99, 10.72],
    [1, 11],
  ])('of irregular values at %d is %d, as in NumPy', (p, expected) => {
    expect(quantile([-1, 0, 2.5, 3.25, 4.75, 4.75, 7, 11], p)).toBeCloseTo(expected, 12);
  });

  it('is unknown without values, or where p is no probability', () => {
    expect(quantile([], 0)).toBeNaN();
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantile([1, 2], -0.1)).toBeNaN();
    expect(quantile([1, 2], 1.1)).toBeNaN();
    expect(quantile([1, 2], 2)).toBeNaN();
    expect(quantile([1, 2], Number.NaN)).toBeNaN();
  });

  it('of one value is that value', () => {
    fc.assert(
      fc.property(probability, (p) => {
        expect(quantile([7.3], p)).toBe(7.3);
      }),
    );
  });

  it('of equal values is exactly that value', () => {
    fc.assert(
      fc.property(probability, (p) => {
        expect(quantile(new Float64Array(9).fill(0.1), p)).toBe(0.1);
      }),
    );
  });

  it('lies between the least and the greatest value', () => {
    fc.assert(
      fc.property(ascending, probability, (sorted, p) => {
        expect(quantile(sorted, p)).toBeGreaterThanOrEqual(sorted[0]);
        expect(quantile(sorted, p)).toBeLessThanOrEqual(sorted[sorted.length - 1]);
      }),
    );
  });

  it('never falls as p rises', () => {
    fc.assert(
      fc.property(ascending, probability, probability, (sorted, p, q) => {
        expect(quantile(sorted, Math.min(p, q))).toBeLessThanOrEqual(quantile(sorted, Math.max(p, q)));
      }),
    );
  });

  it('passes through every value', () => {
    const sorted = [-3, 0, 0.5, 8, 8.25];
    expect(sorted.map((_, k) => quantile(sorted, k / 4))).toEqual(sorted);
  });
});
