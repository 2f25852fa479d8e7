import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanoCoefficients } from '../../src/stats/kano-coefficients.js';

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
