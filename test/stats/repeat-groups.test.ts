import { describe, expect, it } from 'vitest';
import { repeatTotals } from '../../src/stats/repeat-groups.js';

describe('repeatTotals', () => {
  it('counts each group as often as it has customers', () => {
    expect(repeatTotals({ x: [2, 0], recency: [30, 0], age: [39, 20], count: [3, 10] })).toEqual({
      customers: 13,
      repeats: 6,
      time: 317,
      mostRepeats: 2,
    });
  });

  it('is nothing of none', () => {
    expect(repeatTotals({ x: [], recency: [], age: [], count: [] })).toEqual({
      customers: 0,
      repeats: 0,
      time: 0,
      mostRepeats: 0,
    });
  });
});
