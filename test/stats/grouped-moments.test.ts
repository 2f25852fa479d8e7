import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroupedMoments } from '../../src/stats/grouped-moments.js';

const answers = fc.array(
  fc.tuple(fc.nat(3), fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(Number.NaN))),
);

function gather(values: readonly (readonly [group: number, value: number])[]): GroupedMoments {
  const moments = new GroupedMoments(4);
  for (const [group, value] of values) moments.add(group, value);
  return moments;
}

describe('GroupedMoments', () => {
  it('agrees with the definitions, group by group, without what is missing', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const moments = gather(given);
        for (let group = 0; group < 4; group++) {
          const values = given.filter(([of, value]) => of === group && value >= 0).map(([, value]) => value);
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
          const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
          const actual = moments.of(group);
          expect(actual.count).toBe(values.length);
          if (values.length > 0) expect(actual.mean).toBeCloseTo(mean, 12);
          else expect(actual.mean).toBeNaN();
          expect(actual.sumOfSquares).toBeCloseTo(squares, 10);
        }
      }),
    );
  });

  it('does not depend on the order, but for rounding', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const [forth, back] = [gather(given), gather(given.toReversed())];
        expect(back.count).toEqual(forth.count);
        for (const group of [0, 1, 2, 3]) {
          if (forth.count[group] === 0) continue;
          expect(back.mean[group]).toBeCloseTo(forth.mean[group], 12);
          expect(back.sumOfSquares[group]).toBeCloseTo(forth.sumOfSquares[group], 10);
        }
      }),
    );
  });

  it('has the exact mean of whole numbers, in any order', () => {
    const whole = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 });
    fc.assert(
      fc.property(whole, (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        expect(gather(values.map((value) => [0, value])).of(0).mean).toBe(sum / values.length);
      }),
    );
  });

  it('keeps a small spread around a great mean', () => {
    // NIST StRD, SmLs09: 1.4, 1.2, 1.3 and the like added to 10¹², whose variance is 0.01
    const moments = new GroupedMoments(1);
    moments.add(0, 1e12 + 0.4);
    for (let i = 0; i < 500; i++) {
      moments.add(0, 1e12 + 0.3);
      moments.add(0, 1e12 + 0.5);
    }
    expect(moments.of(0).sumOfSquares / 1000).toBeCloseTo(0.01, 4);
  });

  it('of equal values has that mean and no spread, exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
        const { mean, sumOfSquares } = gather(new Array(7).fill([2, value])).of(2);
        // −0 comes back as 0.
        expect([mean, sumOfSquares]).toEqual([value + 0, 0]);
      }),
    );
  });

  it('has no mean where nothing was added, and 0 is an answer', () => {
    expect(gather([[1, 0]]).of(0)).toEqual({ count: 0, mean: Number.NaN, sumOfSquares: 0 });
    expect(gather([[1, 0]]).of(1)).toEqual({ count: 1, mean: 0, sumOfSquares: 0 });
  });

  it('takes the answers of a large survey in one pass', () => {
    const items = 22;
    const moments = new GroupedMoments(items);
    for (let i = 0; i < 100_000; i++) {
      for (let item = 0; item < items; item++) moments.add(item, (i + item) % 11);
    }
    // 0 to 10 in turn: n = 100,000 leaves 10 of the 11 after 9,090 rounds
    expect(moments.count.reduce((sum, count) => sum + count, 0)).toBe(2_200_000);
    for (const mean of moments.mean) expect(mean).toBeCloseTo(5, 3);
    for (const squares of moments.sumOfSquares) expect(squares / 100_000).toBeCloseTo(10, 2);
  });
});
