import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../src/stats/paired-difference.js';
import { drugs } from './sleep.js';

describe('pairedDifference', () => {
  it('agrees with R', () => {
    const { value, degrees, pairs, lower, upper } = pairedDifference(drugs[0], drugs[1], 0.95);
    // R: t.test(sleep2$extra.1, sleep2$extra.2, paired = TRUE), with the drugs of sleep side by side
    expect([degrees, pairs]).toEqual([9, 10]);
    expect(value).toBeCloseTo(-1.58, 12);
    expect(lower).toBeCloseTo(-2.4598858, 7);
    expect(upper).toBeCloseTo(-0.7001142, 7);
  });

  it('leaves out whoever answered only one of the two', () => {
    const missing = Number.NaN;
    expect(pairedDifference([1, missing, 5, 2], [0, 9, missing, 4], 0.95)).toEqual(
      pairedDifference([1, 2], [0, 4], 0.95),
    );
  });

  it('is unknown without pairs', () => {
    const { value, pairs } = pairedDifference([], [], 0.95);
    expect([value, pairs]).toEqual([Number.NaN, 0]);
  });
});
