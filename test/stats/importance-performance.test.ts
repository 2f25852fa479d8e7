import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importancePerformance, quadrants } from '../../src/stats/importance-performance.js';

const middle = { importance: 5, performance: 4 };

describe('importancePerformance', () => {
  // Martilla & James (1977), the action grid
  it.each([
    [9, 2, 'concentrate_here'],
    [9, 8, 'keep_up'],
    [1, 2, 'low_priority'],
    [1, 8, 'possible_overkill'],
    [5, 4, 'keep_up'],
  ])('of importance %d and performance %d is %s', (importance, performance, expected) => {
    expect(importancePerformance(importance, performance, middle)).toBe(expected);
  });

  it('does not let rounding decide', () => {
    const third = (0.1 + 0.2 + 0.3) / 3;
    expect(third).toBeGreaterThan(0.2);
    expect(importancePerformance(0.2, 0.2, { importance: third, performance: third })).toBe('keep_up');
  });

  it('has a place for every attribute', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(number, number, number, number, (importance, performance, x, y) => {
        const quadrant = importancePerformance(importance, performance, { importance: x, performance: y })!;
        expect(quadrants).toContain(quadrant);
        const clear = Math.min(Math.abs(importance - x), Math.abs(performance - y)) > 1e-9;
        if (clear) expect(quadrants.indexOf(quadrant) < 2).toBe(importance > x);
      }),
    );
  });

  it('is unknown where an answer or the cross-hair is', () => {
    const missing = Number.NaN;
    expect(importancePerformance(missing, 4, middle)).toBeNull();
    expect(importancePerformance(4, missing, middle)).toBeNull();
    expect(importancePerformance(4, 4, { importance: missing, performance: 4 })).toBeNull();
  });
});
