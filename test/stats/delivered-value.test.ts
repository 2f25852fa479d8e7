import { describe, expect, it } from 'vitest';
import { deliveredValue } from '../../src/stats/delivered-value.js';

const value = { product: 8, service: 7, personnel: 6, image: 5 };
const cost = { money: 7, time: 4, energy: 3, psychic: 2 };

describe('deliveredValue', () => {
  it('is what the customer gets less what it costs', () => {
    expect(deliveredValue(value, cost)).toEqual({ value: 26, cost: 16, delivered: 10 });
  });

  it('can be negative, and a part of 0 is a part', () => {
    expect(deliveredValue({ ...value, product: 0 }, { ...cost, money: 12 }).delivered).toBe(-3);
  });

  it('is unknown where a part is', () => {
    const missing = Number.NaN;
    expect(deliveredValue({ ...value, image: missing }, cost)).toEqual({
      value: missing,
      cost: 16,
      delivered: missing,
    });
    expect(deliveredValue(value, { ...cost, psychic: missing }).delivered).toBeNaN();
  });
});
