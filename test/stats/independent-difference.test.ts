import { describe, expect, it } from 'vitest';
import { independentDifference } from '../../src/stats/independent-difference.js';
import { meanInterval } from '../../src/stats/mean-interval.js';
import { netPromoterScore } from '../../src/stats/net-promoter-score.js';
import { drugs, momentsOf } from './sleep.js';

const ofDrug = drugs.map((values) => meanInterval(momentsOf(values), 0.95));

describe('independentDifference', () => {
  it('agrees with R on means', () => {
    const { value, degrees, lower, upper } = independentDifference(ofDrug[0], ofDrug[1], 0.95);
    // R: t.test(extra ~ group, data = sleep)
    expect(value).toBeCloseTo(-1.58, 12);
    expect(degrees).toBeCloseTo(17.776, 3);
    expect(lower).toBeCloseTo(-3.3654832, 7);
    expect(upper).toBeCloseTo(0.2054832, 7);
  });

  it('of Net Promoter Scores is normal, with both variances', () => {
    const now = netPromoterScore({ promoters: 162, passives: 108, detractors: 54 }, 0.95);
    const before = netPromoterScore({ promoters: 100, passives: 50, detractors: 50 }, 0.95);
    const change = independentDifference(now, before, 0.95);
    expect(change.value).toBeCloseTo(1 / 3 - 1 / 4, 12);
    expect(change.degrees).toBe(Number.POSITIVE_INFINITY);
    // 5/9 and 11/16 are the variances of a response
    expect(change.margin).toBeCloseTo(1.959963984540054 * Math.sqrt(5 / 9 / 324 + 11 / 16 / 200), 12);
  });

  it('turns its sign with the order', () => {
    const [forth, back] = [
      independentDifference(ofDrug[0], ofDrug[1], 0.95),
      independentDifference(ofDrug[1], ofDrug[0], 0.95),
    ];
    expect([back.value, back.lower, back.upper]).toEqual([-forth.value, -forth.upper, -forth.lower]);
  });

  it('has no limits where one of the two has none', () => {
    const single = meanInterval(momentsOf([3]), 0.95);
    const alike = meanInterval(momentsOf([3, 3, 3]), 0.95);
    for (const other of [single, alike]) {
      const { value, lower, upper } = independentDifference(ofDrug[0], other, 0.95);
      expect(value).toBeCloseTo(-2.25, 12);
      expect([lower, upper]).toEqual([Number.NaN, Number.NaN]);
    }
  });
});
