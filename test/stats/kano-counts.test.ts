import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanoCategories, kanoCategory } from '../../src/stats/kano-category.js';
import { kanoCounts } from '../../src/stats/kano-counts.js';

describe('kanoCounts', () => {
  it('counts everyone who answered both, once', () => {
    const answer = fc.constantFrom(1, 2, 3, 4, 5, Number.NaN);
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer)), (pairs) => {
        const [there, absent] = [pairs.map(([each]) => each), pairs.map(([, each]) => each)];
        const counts = kanoCounts(there, absent);
        for (const category of kanoCategories) {
          expect(counts[category]).toBe(
            there.filter((each, i) => kanoCategory(each, absent[i]) === category).length,
          );
        }
        const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(pairs.filter(([a, b]) => a + b > 0).length);
      }),
    );
  });
});
