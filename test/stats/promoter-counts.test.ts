import { describe, expect, it } from 'vitest';
import { promoterCounts } from '../../src/stats/promoter-counts.js';

describe('promoterCounts', () => {
  it('parts the scale at 7 and 9', () => {
    expect(promoterCounts([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({
      promoters: 2,
      passives: 2,
      detractors: 7,
    });
  });

  it('counts 0, and not what is missing or off the scale', () => {
    const none = [Number.NaN, -1, 11, Number.POSITIVE_INFINITY];
    expect(promoterCounts([0, ...none])).toEqual({ promoters: 0, passives: 0, detractors: 1 });
    expect(promoterCounts([])).toEqual({ promoters: 0, passives: 0, detractors: 0 });
  });
});
