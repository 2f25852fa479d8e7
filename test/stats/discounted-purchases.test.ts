import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bgNbd } from '../../src/stats/bg-nbd/index.js';
import { discountedPurchases } from '../../src/stats/discounted-purchases.js';

describe('discountedPurchases', () => {
  it('is an annuity where one purchase is expected in each period', () => {
    expect(discountedPurchases((t) => t, 10, 0.1)).toBeCloseTo((1 - 1.1 ** -10) / 0.1, 12);
  });

  it('discounts a last part of a period at the horizon', () => {
    expect(discountedPurchases((t) => t, 1.5, 0.1)).toBeCloseTo(1 / 1.1 + 0.5 * 1.1 ** -1.5, 14);
  });

  it('is nothing at a horizon of nothing', () => {
    expect(discountedPurchases((t) => t, 0, 0.1)).toBe(0);
  });

  it('lies between what is expected and that discounted from the horizon', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (horizon, discount) => {
          const expected = (t: number) => bgNbd.expectedPurchases([0.243, 4.414, 0.793, 2.426], t);
          const found = discountedPurchases(expected, horizon, discount);
          expect(found).toBeLessThanOrEqual(expected(horizon) * (1 + 1e-12));
          expect(found).toBeGreaterThanOrEqual(expected(horizon) * (1 + discount) ** -horizon * (1 - 1e-12));
        },
      ),
    );
  });

  it('is all that is expected without a discount', () => {
    const expected = (t: number) => bgNbd.expectedPurchases([0.243, 4.414, 0.793, 2.426], t);
    expect(discountedPurchases(expected, 39, 0)).toBeCloseTo(expected(39), 12);
  });
});
