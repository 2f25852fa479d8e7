import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../src/stats/mean-interval.js';
import { drugs, momentsOf } from './sleep.js';

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
