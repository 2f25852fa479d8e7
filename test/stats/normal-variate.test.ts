import { describe, expect, it } from 'vitest';
import { normalVariate } from '../../src/stats/normal-variate.js';
import { random } from '../../src/stats/random.js';
import { criticalGap, largestGap, probabilities } from './kolmogorov-smirnov.js';
import { fourErrors, moments } from './moments.js';

const size = 100_000;

describe('normalVariate', () => {
  it('has the standard normal distribution', () => {
    const uniform = random(2);
    const draws = Float64Array.from({ length: size }, () => normalVariate(uniform));
    // scipy 1.17.1 scipy.stats.norm.ppf at the probabilities
    const quantiles = [
      -3.09023231, -2.32634787, -1.64485363, -1.28155157, -0.841621234, -0.524400513, -0.253347103, 0,
      0.253347103, 0.524400513, 0.841621234, 1.28155157, 1.64485363, 2.32634787, 3.09023231,
    ];
    expect(largestGap(draws, probabilities, quantiles)).toBeLessThan(criticalGap(size));

    const { mean, variance } = moments(draws);
    const errors = fourErrors(size, 1, 0);
    expect(Math.abs(mean)).toBeLessThan(errors.mean);
    expect(Math.abs(variance - 1)).toBeLessThan(errors.variance);
  });

  it('is finite at the ends of the uniform numbers', () => {
    expect(normalVariate(() => 0)).toBeCloseTo(0, 12);
    // √(2 · 53 ln 2), the farthest that 53 bits reach
    expect(normalVariate(() => 1 - 2 ** -53)).toBeCloseTo(8.5717, 4);
  });
});
