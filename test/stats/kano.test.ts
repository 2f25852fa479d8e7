import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanoCategories, kanoCategory } from '../../src/stats/kano-category.js';
import { kanoCoefficients } from '../../src/stats/kano-coefficients.js';
import { kanoCounts } from '../../src/stats/kano-counts.js';

const answers = [1, 2, 3, 4, 5];

describe('kanoCategory', () => {
  it('is the evaluation table', () => {
    const table = answers.map((there) => answers.map((absent) => kanoCategory(there, absent)).join(''));
    // Berger et al. (1993), figure 5
    expect(table).toEqual(['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ']);
  });

  it('of answers that are missing or none of the five is unknown', () => {
    for (const none of [Number.NaN, 0, 6, -1, 1.5, Number.POSITIVE_INFINITY]) {
      expect([kanoCategory(none, 3), kanoCategory(3, none)]).toEqual([null, null]);
    }
  });
});

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

describe('kanoCoefficients', () => {
  it('shares out the answers that say something', () => {
    const { better, worse } = kanoCoefficients({ A: 4, O: 2, M: 1, I: 3, R: 5, Q: 7 });
    expect([better, worse]).toEqual([6 / 10, -3 / 10]);
  });

  it('lies between 0 and 1, and −1 and 0', () => {
    const count = fc.nat(1e6);
    fc.assert(
      fc.property(fc.record({ A: count, O: count, M: count, I: count, R: count, Q: count }), (counts) => {
        fc.pre(counts.A + counts.O + counts.M + counts.I > 0);
        const { better, worse } = kanoCoefficients(counts);
        expect(better >= 0 && better <= 1 && worse >= -1 && worse <= 0).toBe(true);
      }),
    );
  });

  it('is 0, not −0, where nobody misses it, and unknown where nobody says anything', () => {
    expect(kanoCoefficients({ A: 0, O: 0, M: 0, I: 9, R: 0, Q: 0 })).toEqual({ better: 0, worse: 0 });
    expect(kanoCoefficients({ A: 0, O: 0, M: 0, I: 0, R: 9, Q: 1 })).toEqual({
      better: Number.NaN,
      worse: Number.NaN,
    });
  });
});
