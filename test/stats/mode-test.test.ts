import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modeTest } from '../../src/stats/mode-test.js';

describe('modeTest', () => {
  // scipy 1.17.1 binomtest(a, a + b, 0.5).pvalue
  it.each([
    [14, 3, 0.012725830078125],
    [6, 5, 1.0],
    [5, 0, 0.0625],
    [1, 0, 1.0],
    [120, 90, 0.045114087864840696],
    [50100, 49900, 0.5291572940801981],
  ])('of %d against %d has the p of the binomial test', (first, second, expected) => {
    const { modes, p } = modeTest([second, 0, first, second]);
    expect(modes).toEqual([2]);
    expect(p).toBeCloseTo(expected, 12);
  });

  it('is wrong about the leader no more often than it says', () => {
    const n = 14;
    const factorial = (k: number): number => (k > 1 ? k * factorial(k - 1) : 1);
    // Truths where no category is the most frequent one
    for (const [x, y, z] of [
      [1 / 3, 1 / 3, 1 / 3],
      [0.4, 0.4, 0.2],
      [0.5, 0.5, 0],
      [0.49, 0.49, 0.02],
    ]) {
      let wrong = 0;
      for (let a = 0; a <= n; a++) {
        for (let b = 0; a + b <= n; b++) {
          const c = n - a - b;
          const orders = factorial(n) / (factorial(a) * factorial(b) * factorial(c));
          if (modeTest([a, b, c]).p <= 0.05) wrong += orders * x ** a * y ** b * z ** c;
        }
      }
      expect(wrong).toBeGreaterThan(0.001);
      expect(wrong).toBeLessThanOrEqual(0.05);
    }
  });

  it('in a tie names all, in their order, and sees no lead', () => {
    expect(modeTest([4, 7, 0, 7])).toEqual({ modes: [1, 3], p: 1 });
    expect(modeTest([1])).toEqual({ modes: [0], p: 1 });
  });

  it('does not change with the order of the categories', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }), (counts) => {
        const { modes, p } = modeTest(counts);
        const turned = modeTest(counts.toReversed());
        expect(turned.p).toEqual(p);
        expect(turned.modes.map((place) => counts.length - 1 - place).reverse()).toEqual(modes);
        if (modes.length > 1) expect(p).toBe(1);
      }),
    );
  });

  it('has no mode where nothing was seen', () => {
    expect(modeTest([0, 0])).toEqual({ modes: [], p: Number.NaN });
    expect(modeTest([])).toEqual({ modes: [], p: Number.NaN });
  });
});
