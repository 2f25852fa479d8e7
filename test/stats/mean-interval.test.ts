import { describe, expect, it } from 'vitest';
import { GroupedMoments, type Moments } from '../../src/stats/grouped-moments.js';
import { independentDifference } from '../../src/stats/independent-difference.js';
import { meanInterval } from '../../src/stats/mean-interval.js';
import { netPromoterScore } from '../../src/stats/net-promoter-score.js';
import { pairedDifference } from '../../src/stats/paired-difference.js';

/** Extra hours of sleep with two drugs: Student (1908); `sleep` of R. */
const drugs = [
  [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
];

function momentsOf(values: readonly number[]): Moments {
  const moments = new GroupedMoments(1);
  for (const value of values) moments.add(0, value);
  return moments.of(0);
}

const ofDrug = drugs.map((values) => meanInterval(momentsOf(values), 0.95));

describe('meanInterval', () => {
  it('agrees with scipy', () => {
    // scipy 1.17.1 ttest_1samp(drug, 0).confidence_interval(0.95)
    expect(ofDrug[0].value).toBeCloseTo(0.75, 13);
    expect(ofDrug[0].lower).toBeCloseTo(-0.5297804135262321, 12);
    expect(ofDrug[0].upper).toBeCloseTo(2.029780413526232, 12);
    expect(ofDrug[1].lower).toBeCloseTo(0.8976775393767051, 12);
    expect(ofDrug[1].upper).toBeCloseTo(3.7623224606232943, 12);
  });

  it('has no limits where there is one value, or all are equal; and no value where there are none', () => {
    for (const values of [[7], [0.1, 0.1, 0.1]]) {
      const { value, lower, upper } = meanInterval(momentsOf(values), 0.95);
      expect([value, lower, upper]).toEqual([values[0], Number.NaN, Number.NaN]);
    }
    expect(meanInterval(momentsOf([]), 0.95)).toMatchObject({ value: Number.NaN, margin: Number.NaN });
  });
});

describe('independentDifference', () => {
  it('agrees with R on means', () => {
    const { value, degrees, lower, upper } = independentDifference(ofDrug[0], ofDrug[1], 0.95);
    // R: t.test(extra ~ group, data = sleep)
    expect(value).toBeCloseTo(-1.58, 12);
    expect(degrees).toBeCloseTo(17.776, 3);
    expect(lower).toBeCloseTo(-3.3654832, 7);
    expect(upper).toBeCloseTo(0.2054832, 7);
  });

  it('of Net Promoter Scores is normal, with both variances', () => {
    const now = netPromoterScore({ promoters: 162, passives: 108, detractors: 54 }, 0.95);
    const before = netPromoterScore({ promoters: 100, passives: 50, detractors: 50 }, 0.95);
    const change = independentDifference(now, before, 0.95);
    expect(change.value).toBeCloseTo(1 / 3 - 1 / 4, 12);
    expect(change.degrees).toBe(Number.POSITIVE_INFINITY);
    // 5/9 and 11/16 are the variances of a response
    expect(change.margin).toBeCloseTo(1.959963984540054 * Math.sqrt(5 / 9 / 324 + 11 / 16 / 200), 12);
  });

  it('turns its sign with the order', () => {
    const [forth, back] = [
      independentDifference(ofDrug[0], ofDrug[1], 0.95),
      independentDifference(ofDrug[1], ofDrug[0], 0.95),
    ];
    expect([back.value, back.lower, back.upper]).toEqual([-forth.value, -forth.upper, -forth.lower]);
  });

  it('has no limits where one of the two has none', () => {
    const single = meanInterval(momentsOf([3]), 0.95);
    const alike = meanInterval(momentsOf([3, 3, 3]), 0.95);
    for (const other of [single, alike]) {
      const { value, lower, upper } = independentDifference(ofDrug[0], other, 0.95);
      expect(value).toBeCloseTo(-2.25, 12);
      expect([lower, upper]).toEqual([Number.NaN, Number.NaN]);
    }
  });
});

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
