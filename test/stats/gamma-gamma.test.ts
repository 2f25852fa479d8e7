import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedSpend } from '../../src/stats/gamma-gamma/expected-spend.js';
import { fitGammaGamma } from '../../src/stats/gamma-gamma/fit.js';
import { gammaGammaObjective, type Spending } from '../../src/stats/gamma-gamma/likelihood.js';
import { alikeLimit, ownLimit } from '../../src/stats/gamma-gamma/limits.js';
import { gammaVariate } from '../../src/stats/gamma-variate.js';
import { random } from '../../src/stats/random.js';
import { gradientError } from './gradient.js';

function logLikelihood(parameters: readonly number[], purchases: number, mean: number): number {
  const objective = gammaGammaObjective({ purchases: [purchases], mean: [mean] });
  return -objective(Float64Array.from(parameters, Math.log), new Float64Array(3));
}

/** Customers with 1 to 6 purchases and their mean amounts, drawn as the model tells it. */
function simulateSpending(customers: number, [p, q, gamma]: readonly number[], seed: number): Spending {
  const uniform = random(seed);
  const purchases = Array.from({ length: customers }, () => 1 + Math.floor(uniform() * 6));
  const mean = purchases.map((x) => {
    const rate = gammaVariate(q, uniform) / gamma;
    return gammaVariate(p * x, uniform) / (rate * x);
  });
  return { purchases, mean };
}

describe('gammaGammaObjective', () => {
  // scipy 1.17.1: the gamma density of the mean (shape px, rate νx), integrated over ν, gamma (q, γ),
  // by the trapezoidal rule on its logarithm
  it.each([
    { parameters: [6.25, 3.74, 15.44], purchases: 2, mean: 22.35, expected: -3.5513167597 },
    { parameters: [0.4, 1.5, 100], purchases: 1, mean: 3.5, expected: -3.3739684222 },
    { parameters: [2, 8, 3], purchases: 40, mean: 0.9, expected: 0.052946795668 },
  ])('at $parameters, $purchases purchases of $mean', ({ parameters, purchases, mean, expected }) => {
    expect(logLikelihood(parameters, purchases, mean)).toBeCloseTo(expected, 8);
  });

  it('has the gradient that differences show', () => {
    const logParameters = fc.array(fc.double({ min: -4, max: 5, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    const customers = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(logParameters, customers, (point, rows) => {
        const spending = { purchases: rows.map(([x]) => x), mean: rows.map(([, mean]) => mean) };
        expect(gradientError(gammaGammaObjective(spending), point)).toBeLessThan(1e-7);
      }),
    );
  });
});

describe('fitGammaGamma', () => {
  it.each([
    { parameters: [6.25, 3.74, 15.44], seed: 1 },
    { parameters: [1.2, 2.5, 300], seed: 2 },
  ])('recovers $parameters from what they make', ({ parameters, seed }) => {
    const {
      parameters: found,
      covariance,
      converged,
      edge,
    } = fitGammaGamma(simulateSpending(4000, parameters, seed));
    expect({ converged, edge }).toEqual({ converged: true, edge: null });
    found.forEach((estimate, i) => {
      const error = Math.sqrt(covariance![i][i]);
      expect(error).toBeLessThan(0.2 * parameters[i]);
      expect(Math.abs(estimate - parameters[i])).toBeLessThan(3 * error);
    });
  });

  it('gives 95 % intervals that hold the truth in 92 to 98 % of 200 runs', () => {
    const truth = [6.25, 3.74, 15.44];
    const runs = 200;
    const held = [0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const { parameters, covariance } = fitGammaGamma(simulateSpending(1500, truth, 1000 + run));
      parameters.forEach((estimate, i) => {
        // On the logarithm, where estimates are nearer to normal.
        const error = Math.sqrt(covariance![i][i]) / estimate;
        if (Math.abs(Math.log(estimate / truth[i])) < 1.96 * error) held[i]++;
      });
    }
    for (const each of held) {
      expect(each / runs).toBeGreaterThanOrEqual(0.92);
      expect(each / runs).toBeLessThanOrEqual(0.98);
    }
  });

  it('does not depend on the unit of money', () => {
    const { purchases, mean } = simulateSpending(500, [6.25, 3.74, 15.44], 3);
    const cents = fitGammaGamma({ purchases, mean: Array.from(mean, (each) => 100 * each) });
    const [p, q, gamma] = fitGammaGamma({ purchases, mean }).parameters;
    expect(cents.parameters[0] / p).toBeCloseTo(1, 4);
    expect(cents.parameters[1] / q).toBeCloseTo(1, 4);
    expect(cents.parameters[2] / (100 * gamma)).toBeCloseTo(1, 4);
  });

  it('names the edge where there is nobody', () => {
    const { parameters, covariance, converged, edge } = fitGammaGamma({ purchases: [], mean: [] });
    expect({ converged, edge, covariance }).toEqual({
      converged: false,
      edge: 'no_customers',
      covariance: null,
    });
    expect(parameters).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it.each([
    ['one customer', [3], [10], 'homogeneous_spend'],
    ['the same mean for all', [3, 3, 3], [10, 10, 10], 'homogeneous_spend'],
    ['as many purchases of all', [2, 2, 2, 2], [10, 11, 9, 10.5], 'undetermined'],
    // Means that come nearer to each other with more purchases
    [
      'amounts of one distribution',
      [1, 1, 2, 3, 100, 100, 200],
      [3, 29, 6, 16, 10, 10.4, 9.9],
      'homogeneous_spend',
    ],
    // Means as far apart with many purchases as with few
    [
      'customers who always spend the same',
      [1, 2, 50, 90, 200, 300],
      [9, 11, 4, 30, 12, 7],
      'constant_spend',
    ],
  ])('names an edge, and claims no errors, for %s', (_, purchases, mean, name) => {
    const fit = fitGammaGamma({ purchases, mean });
    expect(fit.edge).toBe(name);
    expect(fit.covariance).toBeNull();
    expect(fit.limit).toBe(name === 'constant_spend' ? 'own' : 'alike');
  });

  it('fits both limits', () => {
    const spending = { purchases: [1, 3, 2, 5], mean: [30, 12, 4, 9] };
    // scipy 1.17.1: Nelder–Mead on the sum of stats.gamma.logpdf and invgamma.logpdf of the means; the likelihood of
    // the model itself with 10⁷ for what runs off agrees to 10⁻⁶
    const [alike, own] = [alikeLimit(spending), ownLimit(spending)];
    expect(alike.parameters[0]).toBeCloseTo(1.344411354, 6);
    expect(alike.logLikelihood).toBeCloseTo(-13.100371438376, 9);
    expect(own.parameters[1]).toBeCloseTo(2.214135047, 6);
    expect(own.logLikelihood).toBeCloseTo(-13.852957259603, 9);
    // By hand: (30 + 36 + 8 + 45)/11; 18.536944446/(2.214135047 − 1)
    for (const [x, mean] of [
      [3, 12],
      [0, Number.NaN],
    ])
      expect(alike.expected(x, mean)).toBeCloseTo(119 / 11, 12);
    expect(own.expected(3, 12)).toBe(12);
    expect(own.expected(0, Number.NaN)).toBeCloseTo(15.26765, 4);
  });

  it('ends no lower than either limit, nor than any other parameters', () => {
    const customers = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 1, max: 1000, noNaN: true })),
      { minLength: 2, maxLength: 12 },
    );
    const anywhere = fc.tuple(...[0, 0, 0].map(() => fc.double({ min: -3, max: 8, noNaN: true })));
    fc.assert(
      fc.property(customers, fc.array(anywhere, { minLength: 20, maxLength: 20 }), (rows, points) => {
        const spending = { purchases: rows.map(([x]) => x), mean: rows.map(([, mean]) => mean) };
        const { logLikelihood: found } = fitGammaGamma(spending);
        const least = found + 1e-6 * Math.max(1, Math.abs(found));
        for (const limit of [alikeLimit(spending), ownLimit(spending)])
          expect(limit.logLikelihood).toBeLessThanOrEqual(least);
        const objective = gammaGammaObjective(spending);
        for (const point of points)
          expect(-objective(Float64Array.from(point), new Float64Array(3))).toBeLessThanOrEqual(least);
      }),
    );
  });

  it('claims neither that customers differ nor that they do not where each always spends the same', () => {
    const mean = Array.from({ length: 20 }, (_, i) => 10 + i);
    const fit = fitGammaGamma({ purchases: mean.map(() => 3), mean });
    // As above: −63.4851 where customers are alike, −64.2975 where each always spends the same
    expect(fit.logLikelihood).toBeCloseTo(-63.485108912643, 8);
    expect(fit).toMatchObject({ edge: 'undetermined', limit: 'alike' });
  });
});

describe('expectedSpend', () => {
  it('draws the customer towards all', () => {
    // By hand: 6.25 (15.44 + 2 · 22.35) / (6.25 · 2 + 3.74 − 1)
    expect(expectedSpend([6.25, 3.74, 15.44], 2, 22.35)).toBeCloseTo(24.663714, 6);
  });

  it('is the mean of all without a purchase, whatever its mean', () => {
    const all = (6.25 * 15.44) / 2.74;
    expect(expectedSpend([6.25, 3.74, 15.44], 0, Number.NaN)).toBeCloseTo(all, 12);
  });

  it('lies between the customer and all, the nearer to the customer the more purchases', () => {
    const all = (6.25 * 15.44) / 2.74;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        (x, mean) => {
          const [few, many] = [x, x + 1].map((each) => expectedSpend([6.25, 3.74, 15.44], each, mean));
          expect(few).toBeGreaterThanOrEqual(Math.min(mean, all) - 1e-9);
          expect(few).toBeLessThanOrEqual(Math.max(mean, all) + 1e-9);
          expect(Math.abs(many - mean)).toBeLessThanOrEqual(Math.abs(few - mean) + 1e-9);
        },
      ),
    );
  });

  it('is unknown where the model has no finite mean', () => {
    expect(expectedSpend([6.25, 0.9, 15.44], 0, 0)).toBeNaN();
    expect(expectedSpend([6.25, 0.9, 15.44], 1, 20)).toBeGreaterThan(0);
  });
});
