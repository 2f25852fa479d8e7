import { describe, expect, it } from 'vitest';
import { gammaVariate } from '../../src/stats/gamma-variate.js';
import { random } from '../../src/stats/random.js';
import { criticalGap, largestGap, probabilities } from './kolmogorov-smirnov.js';
import { fourErrors, moments } from './moments.js';

const size = 100_000;

// scipy 1.17.1 scipy.stats.gamma.ppf(probabilities, shape)
const tables: [number, number[]][] = [
  [
    0.3,
    [
      6.9726991e-11, 1.50222266e-7, 3.2110347e-5, 0.000323724622, 0.00327033952, 0.0127266578, 0.0337397926,
      0.0731311359, 0.141252504, 0.256564913, 0.460073887, 0.884810773, 1.37234994, 2.63940916, 4.61893604,
    ],
  ],
  // The exponential distribution, in closed form
  [1, probabilities.map((p) => -Math.log1p(-p))],
  [
    2.5,
    [
      0.105106301, 0.277149038, 0.572738113, 0.805153993, 1.17126715, 1.49995407, 1.82774981, 2.1757301,
      2.56593354, 3.03221499, 3.64463806, 4.61817845, 5.53524885, 7.54313623, 10.2575028,
    ],
  ],
  [
    40,
    [
      23.259938, 26.7700386, 30.1957392, 32.1389222, 34.6034695, 36.4576712, 38.093966, 39.667165, 41.283125,
      43.059855, 45.2026743, 48.2891018, 50.939737, 56.1643963, 62.419612,
    ],
  ],
];

describe('gammaVariate', () => {
  it.each(tables)('has the gamma distribution of shape %d', (shape, quantiles) => {
    const uniform = random(20);
    const draws = Float64Array.from({ length: size }, () => gammaVariate(shape, uniform));
    expect(largestGap(draws, probabilities, quantiles)).toBeLessThan(criticalGap(size));

    const { mean, variance } = moments(draws);
    // The gamma distribution's variance is its shape, its excess kurtosis 6/shape.
    const errors = fourErrors(size, shape, 6 / shape);
    expect(Math.abs(mean - shape)).toBeLessThan(errors.mean);
    expect(Math.abs(variance - shape)).toBeLessThan(errors.variance);
  });

  it('is exactly 0 at shape 0', () => {
    const uniform = random(1);
    expect(Array.from({ length: 100 }, () => gammaVariate(0, uniform))).toEqual(new Array(100).fill(0));
  });

  it('is unknown for what is no shape', () => {
    expect([-1, Number.NaN, Number.POSITIVE_INFINITY].map((shape) => gammaVariate(shape, random(1)))).toEqual(
      [Number.NaN, Number.NaN, Number.NaN],
    );
  });
});
