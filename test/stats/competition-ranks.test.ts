import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks } from '../../src/stats/competition-ranks.js';
import { permutations } from './permutations.js';

const ranks = (values: ArrayLike<number>) => Array.from(competitionRanks(values));

describe('competitionRanks', () => {
  it('agrees with SciPy', () => {
    // scipy 1.17.1 scipy.stats.rankdata(-values, method='min')
    expect(ranks([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5])).toEqual([7, 10, 6, 10, 3, 1, 9, 2, 3, 7, 3]);
  });

  it('of whole numbers is one more than the count of greater ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), (values) => {
        const expected = values.map((value) => 1 + values.filter((other) => other > value).length);
        expect(ranks(values)).toEqual(expected);
      }),
    );
  });

  it('goes with the values when they change places', () => {
    const values = [4.02, 3.72, Number.NaN, 4.03, 4.02, -1, 0, 4.03 + 4e-16];
    fc.assert(
      fc.property(permutations(values.length), (order) => {
        const original = ranks(values);
        expect(ranks(order.map((place) => values[place]))).toEqual(order.map((place) => original[place]));
      }),
    );
  });

  it('ties sums of the same terms added in another order', () => {
    const terms = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(terms, (values) => {
        const forwards = values.reduce((sum, value) => sum + value, 0);
        const backwards = values.reduceRight((sum, value) => sum + value, 0);
        expect(ranks([forwards, backwards])).toEqual([1, 1]);
      }),
    );
  });

  it('ties neighbours wherever a rounding step would fall between them', () => {
    // 1/8192 · 10¹² is 122070312.5: rounding to 12 digits would part these two.
    expect(ranks([8192, 1, 1 - 2 ** -53])).toEqual([1, 2, 2]);
  });

  it('parts values that differ in the twelfth digit, also along a chain of close ones', () => {
    expect(ranks([1, 1 - 1.1e-12])).toEqual([1, 2]);
    expect(ranks([1, 1 - 0.8e-12, 1 - 1.6e-12])).toEqual([1, 1, 3]);
  });

  it('ranks the unknown last, all together', () => {
    expect(ranks([Number.NaN, 2, Number.NaN, -5])).toEqual([3, 1, 3, 2]);
    expect(ranks([Number.NaN, Number.NaN])).toEqual([1, 1]);
  });

  it('takes huge, tiny, negative and infinite values', () => {
    expect(ranks([1e308, -1e308, 0, 1e300])).toEqual([1, 4, 3, 2]);
    expect(ranks([5e-324, 0, -0])).toEqual([1, 2, 2]);
    const infinite = Number.POSITIVE_INFINITY;
    expect(ranks([3, infinite, -infinite, infinite, 2])).toEqual([3, 1, 5, 1, 4]);
  });

  it('takes none and one', () => {
    expect(ranks([])).toEqual([]);
    expect(ranks(Float64Array.of(0))).toEqual([1]);
  });
});
