import { describe, expect, it } from 'vitest';
import { kanoCategory } from '../../src/stats/kano-category.js';

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
