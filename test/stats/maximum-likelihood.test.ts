import { describe, expect, it } from 'vitest';
import { maximumLikelihood } from '../../src/stats/maximum-likelihood.js';
import type { Objective } from '../../src/stats/minimise.js';

/** n events in a time: the negative log-likelihood of a Poisson rate, of its logarithm. */
function poisson(events: number, time: number): Objective {
  return ([logRate], gradient) => {
    gradient[0] = Math.exp(logRate) * time - events;
    return Math.exp(logRate) * time - events * logRate;
  };
}

describe('maximumLikelihood', () => {
  it('finds a Poisson rate with its variance', () => {
    const { parameters, covariance, logLikelihood, converged } = maximumLikelihood(poisson(30, 10), [1]);
    expect(parameters[0]).toBeCloseTo(3, 6);
    // Of a rate n/t the variance is n/t².
    expect(covariance?.[0][0]).toBeCloseTo(0.3, 6);
    expect(logLikelihood).toBeCloseTo(30 * Math.log(3) - 30, 10);
    expect(converged).toBe(true);
  });

  it('has no covariance where a parameter is left open', () => {
    const twoOfOne: Objective = ([logA, logB], gradient) => {
      const rate = Math.exp(logA + logB);
      gradient.fill(rate * 10 - 30);
      return rate * 10 - 30 * (logA + logB);
    };
    const { parameters, covariance } = maximumLikelihood(twoOfOne, [1, 1]);
    expect(parameters[0] * parameters[1]).toBeCloseTo(3, 6);
    expect(covariance).toBeNull();
  });

  it('turns back where a parameter leaves all bounds', () => {
    const { parameters, covariance } = maximumLikelihood(poisson(0, 10), [1]);
    expect(parameters[0]).toBeGreaterThanOrEqual(Math.exp(-50));
    expect(parameters[0]).toBeLessThan(1e-6);
    expect(covariance).toBeNull();
  });
});
