import { expect } from 'vitest';
import type { RetentionFit } from '../../src/stats/fit-retention.js';
import type { LifeTable } from '../../src/stats/life-table.js';
import { retentionLikelihood } from '../../src/stats/retention-likelihood.js';
import type { RetentionModel } from '../../src/stats/retention-model.js';
import { expectGradient } from './finite-differences.js';

/** Expects numbers to agree to some decimals. */
export function expectNumbers(actual: ArrayLike<number>, expected: readonly number[], digits: number) {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, digits);
  });
}

/** Expects a model's derivatives of the likelihood of a table, by its parameters, to be right. */
export function expectSlopes(model: RetentionModel, parameters: readonly number[], table: LifeTable) {
  // By the logarithms, where a step of the difference suits every size.
  const logarithms = parameters.map(Math.log);
  expectGradient((x, gradient) => {
    const value = retentionLikelihood(model, x.map(Math.exp), table, gradient);
    for (let i = 0; i < x.length; i++) gradient[i] *= Math.exp(x[i]);
    return value;
  }, logarithms);
}

export function standardErrors({ covariance }: RetentionFit): number[] {
  return covariance!.map((row, i) => Math.sqrt(row[i]));
}
