import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netPromoterScore } from '../../src/stats/net-promoter-score.js';
import { promoterCounts } from '../../src/stats/promoter-counts.js';

const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 });

describe('netPromoterScore', () => {
  it('of ½ promoters and ⅙ detractors among 324 is 33.33 ± 8.12 points', () => {
    const nps = netPromoterScore({ promoters: 162, passives: 108, detractors: 54 }, 0.95);
    expect(nps.responses).toBe(324);
    expect(nps.value).toBeCloseTo(1 / 3, 15);
    expect(nps.variance).toBeCloseTo(5 / 9, 15);
    expect(nps.standardError).toBeCloseTo(Math.sqrt(5 / 9 / 324), 15);
    expect(100 * nps.margin).toBeCloseTo(8.12, 2);
    expect(100 * nps.lower).toBeCloseTo(25.22, 2);
    expect(100 * nps.upper).toBeCloseTo(41.45, 2);
  });

  it('is the mean of 1, 0 and −1, with the variance of these', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const nps = netPromoterScore(promoterCounts(given), 0.95);
        const kinds = given.map((score) => (score >= 9 ? 1 : score >= 7 ? 0 : -1));
        const mean = kinds.reduce<number>((sum, kind) => sum + kind, 0) / kinds.length;
        expect(nps.value).toBeCloseTo(mean, 13);
        const variance = kinds.reduce<number>((sum, kind) => sum + (kind - mean) ** 2, 0) / kinds.length;
        expect(nps.variance).toBeCloseTo(variance, 13);
      }),
    );
  });

  it('stays within −1 and 1, limits too', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const { value, lower, upper } = netPromoterScore(promoterCounts(given), 0.99);
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        if (Number.isNaN(lower)) return;
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
    const few = netPromoterScore({ promoters: 4, passives: 1, detractors: 0 }, 0.95);
    expect(few.upper).toBe(1);
    expect(few.value + few.margin).toBeGreaterThan(1);
  });

  it('has no limits where all are of one kind, such as a single response', () => {
    for (const [promoters, passives, detractors, value] of [
      [1, 0, 0, 1],
      [0, 5, 0, 0],
      [0, 0, 1e9, -1],
    ]) {
      expect(netPromoterScore({ promoters, passives, detractors }, 0.95)).toMatchObject({
        value,
        variance: 0,
        standardError: 0,
        margin: Number.NaN,
        lower: Number.NaN,
        upper: Number.NaN,
      });
    }
  });

  it('is unknown without responses', () => {
    expect(netPromoterScore({ promoters: 0, passives: 0, detractors: 0 }, 0.95)).toMatchObject({
      value: Number.NaN,
      margin: Number.NaN,
      responses: 0,
    });
  });
});
