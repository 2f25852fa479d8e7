import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../src/stats/paired-difference.js';
import { servqual } from '../../src/stats/servqual.js';

/** Tangibles, reliability, responsiveness, assurance, empathy. */
const importance = [11, 32, 22, 19, 16];

describe('servqual', () => {
  it('weighs the gaps of dimensions', () => {
    const gaps = [[-0.65], [-1.1], [-0.83], [-0.7], [-1.01]];
    const { overall, weighted, dimensions } = servqual(gaps, [0, 1, 2, 3, 4], importance, 0.95);
    expect(dimensions.map(({ value }) => value)).toEqual(gaps.flat());
    // −4.29/5, and −90.07/100
    expect(overall.value).toBeCloseTo(-0.858, 14);
    expect(weighted.value).toBeCloseTo(-0.9007, 14);
    expect(overall.lower).toBeNaN();
  });

  it('counts each dimension once, however many items it has', () => {
    const gaps = [
      [-1, -2, 0, -1],
      [-2, -2, -1, -3],
      [1, 0, 0, -1],
    ];
    const { items, dimensions, overall, weighted } = servqual(gaps, [0, 0, 1], [3, 1], 0.95);
    expect(items.map(({ value }) => value)).toEqual([-1, -2, 0]);
    expect(dimensions.map(({ value }) => value)).toEqual([-1.5, 0]);
    expect(overall.value).toBeCloseTo(-0.75, 14);
    expect(weighted.value).toBeCloseTo(-1.125, 14);
    // The interval of respondents' own dimension means −1.5, −2, −0.5, −2
    const own = pairedDifference([-1.5, -2, -0.5, -2], [0, 0, 0, 0], 0.95);
    expect(dimensions[0].lower).toBeCloseTo(own.lower, 12);
    expect(dimensions[0].upper).toBeCloseTo(own.upper, 12);
  });

  it('takes each item’s mean over those who answered it', () => {
    const missing = Number.NaN;
    const gaps = [
      [-1, missing, -3],
      [missing, -4, missing],
    ];
    const { items, overall } = servqual(gaps, [0, 0], [1], 0.95);
    expect(items.map(({ value, respondents }) => [value, respondents])).toEqual([
      [-2, 2],
      [-4, 1],
    ]);
    expect([overall.value, overall.respondents]).toEqual([-3, 3]);
  });

  it('leaves a dimension without items out', () => {
    const { dimensions, weighted } = servqual([[-1, -2]], [1], [60, 40], 0.95);
    expect(dimensions.map(({ value }) => value)).toEqual([Number.NaN, -1.5]);
    expect(weighted.value).toBe(-1.5);
  });
});
