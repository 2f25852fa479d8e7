import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dirichlet } from '../../src/stats/dirichlet.js';
import { random } from '../../src/stats/random.js';
import { criticalGap, largestGap, probabilities } from './kolmogorov-smirnov.js';
import { fourErrors, moments } from './moments.js';

const size = 100_000;

// The share of shape a in a total of 8 is beta(a, 8 − a).
// scipy 1.17.1 scipy.stats.beta: stats(moments='mvk') and ppf(probabilities)
const shares = [
  {
    mean: 0.0625,
    variance: 0.00651041667,
    kurtosis: 5.86909091,
    quantiles: [
      1.08266635e-7, 1.08271664e-5, 0.000270984432, 0.00108777809, 0.0044140847, 0.010180891, 0.0187744879,
      0.0308670913, 0.0476420465, 0.0713494395, 0.106995267, 0.170041166, 0.232464782, 0.366637419,
      0.525127353,
    ],
  },
  {
    mean: 0.1875,
    variance: 0.0169270833,
    kurtosis: 0.713286713,
    quantiles: [
      0.00180026708, 0.0084798523, 0.0257570742, 0.0424164346, 0.0718478672, 0.100225138, 0.129488682,
      0.16100681, 0.196382036, 0.238153427, 0.291484001, 0.371398193, 0.440417385, 0.569794844, 0.702018072,
    ],
  },
  {
    mean: 0.75,
    variance: 0.0208333333,
    kurtosis: 0.109090909,
    quantiles: [
      0.237478433, 0.35663544, 0.479297026, 0.547435057, 0.629138483, 0.685717303, 0.731487184, 0.771510036,
      0.808417785, 0.844079263, 0.880460838, 0.921176554, 0.9466245, 0.977334933, 0.993018486,
    ],
  },
];

describe('dirichlet', () => {
  const uniform = random(30);
  const draws = Array.from({ length: size }, () => dirichlet([0.5, 1.5, 6], uniform));

  it.each(shares.map((share, k) => ({ k, ...share })))(
    'has the beta distribution in share $k',
    ({ k, mean, variance, kurtosis, quantiles }) => {
      const share = Float64Array.from(draws, (draw) => draw[k]);
      expect(largestGap(share, probabilities, quantiles)).toBeLessThan(criticalGap(size));

      const found = moments(share);
      const errors = fourErrors(size, variance, kurtosis);
      expect(Math.abs(found.mean - mean)).toBeLessThan(errors.mean);
      expect(Math.abs(found.variance - variance)).toBeLessThan(errors.variance);
    },
  );

  it('has shares that fall as another rises', () => {
    const products = Float64Array.from(draws, (draw) => (draw[0] - 0.0625) * (draw[1] - 0.1875));
    const { mean, variance } = moments(products);
    // scipy 1.17.1 scipy.stats.dirichlet([.5, 1.5, 6]).cov()[0, 1]
    expect(Math.abs(mean - -0.00130208333)).toBeLessThan(4 * Math.sqrt(variance / size));
  });

  it('gives shares from 0 that sum to 1, and exactly 0 where the shape is 0', () => {
    const shape = fc
      .array(fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 1000, noNaN: true })), { maxLength: 12 })
      .map((rest) => [1, ...rest]);
    fc.assert(
      fc.property(shape, fc.integer(), (given, seed) => {
        const found = dirichlet(given, random(seed));
        expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
        given.forEach((each, k) => {
          if (each === 0) expect(found[k]).toBe(0);
        });
      }),
    );
  });

  it('gives everything to the only shape there is', () => {
    expect(Array.from(dirichlet([0, 3, 0], random(1)))).toEqual([0, 1, 0]);
    expect(Array.from(dirichlet(Float64Array.of(5), random(1)))).toEqual([1]);
  });

  it('is unknown where every shape is 0', () => {
    expect(Array.from(dirichlet([0, 0], random(1)))).toEqual([Number.NaN, Number.NaN]);
  });

  it('takes none', () => {
    expect(dirichlet([], random(1))).toHaveLength(0);
  });
});
