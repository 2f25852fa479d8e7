import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PurchaseModel } from '../../src/stats/purchase-model.js';
import type { RepeatGroups } from '../../src/stats/repeat-groups.js';
import { gradientError } from './gradient.js';

/** What a model must say of one history, and of a customer not yet seen. */
export interface Expected {
  parameters: number[];
  /** x, t_x and T */
  history: [x: number, recency: number, age: number];
  time: number;
  logLikelihood: number;
  alive: number;
  /** Purchases in the time from now, given the history. */
  purchases: number;
  /** Purchases in the time after the first, without one. */
  unconditional: number;
  /** Probabilities of 0 to 3 of these. */
  probabilities: number[];
}

export function one(x: number, recency: number, age: number, count = 1): RepeatGroups {
  return { x: [x], recency: [recency], age: [age], count: [count] };
}

export function logLikelihood(model: PurchaseModel, parameters: readonly number[], groups: RepeatGroups) {
  const gradient = new Float64Array(parameters.length);
  return -model.objective(groups)(Float64Array.from(parameters, Math.log), gradient);
}

export function expectedPurchases(
  model: PurchaseModel,
  parameters: readonly number[],
  [x, recency, age]: readonly [number, number, number],
  time: number,
): number {
  return (
    model.probabilityAlive(parameters, x, recency, age) * model.expectedWhileAlive(parameters, x, age, time)
  );
}

/** Probabilities of 0, 1 … `most` repeat purchases in the `time` after the first, by a way of their own. */
type Probabilities = (parameters: readonly number[], time: number, most: number) => Float64Array;

export function itAgreesWith(
  model: PurchaseModel,
  references: readonly Expected[],
  probabilitiesOf: Probabilities,
) {
  it.each(references)('at $parameters given $history', (reference) => {
    const { parameters, history, time, probabilities } = reference;
    expect(logLikelihood(model, parameters, one(...history))).toBeCloseTo(reference.logLikelihood, 8);
    expect(model.probabilityAlive(parameters, ...history)).toBeCloseTo(reference.alive, 9);
    expect(expectedPurchases(model, parameters, history, time)).toBeCloseTo(reference.purchases, 8);
    expect(model.expectedPurchases(parameters, time)).toBeCloseTo(reference.unconditional, 8);
    const found = probabilitiesOf(parameters, time, probabilities.length - 1);
    probabilities.forEach((probability, x) => {
      expect(found[x]).toBeCloseTo(probability, 8);
    });
  });
}

/** Parameters from e^−4 to e^4, as logarithms. */
export const logParameters = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
  minLength: 4,
  maxLength: 4,
});

/** Some groups, with times in whole units so that opportunities can be counted in them. */
export const someGroups = fc
  .array(
    fc
      .tuple(fc.nat(12), fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 50 }))
      .map(([x, gap, rest, count]) => {
        const recency = x === 0 ? 0 : x + gap;
        return [x, recency, recency + rest, count];
      }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows): RepeatGroups => {
    const [x, recency, age, count] = [0, 1, 2, 3].map((column) => rows.map((row) => row[column]));
    return { x, recency, age, count };
  });

export function itHolds(model: PurchaseModel, probabilitiesOf: Probabilities) {
  it('has the gradient that differences show', () => {
    fc.assert(
      fc.property(logParameters, someGroups, (point, groups) => {
        expect(gradientError(model.objective(groups), point)).toBeLessThan(1e-7);
      }),
    );
  });

  it('adds up over customers, alone or in groups', () => {
    fc.assert(
      fc.property(logParameters, someGroups, (point, groups) => {
        const parameters = point.map(Math.exp);
        const each = Array.from(groups.count, (count, i) => {
          const alone = one(groups.x[i], groups.recency[i], groups.age[i]);
          return count * logLikelihood(model, parameters, alone);
        });
        const sum = each.reduce((total, value) => total + value, 0);
        const difference = logLikelihood(model, parameters, groups) - sum;
        expect(Math.abs(difference)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(sum)));
      }),
    );
  });

  it('gives probabilities of being alive, and expects more the longer it looks', () => {
    fc.assert(
      fc.property(logParameters, someGroups, fc.integer({ min: 1, max: 40 }), (point, groups, time) => {
        const parameters = point.map(Math.exp);
        const [x, recency, age] = [groups.x[0], groups.recency[0], groups.age[0]];
        const alive = model.probabilityAlive(parameters, x, recency, age);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        const expected = [0, time, time + 1].map((t) => model.expectedWhileAlive(parameters, x, age, t));
        expect(expected[0]).toBe(0);
        expect(expected[1]).toBeGreaterThan(0);
        expect(expected[2]).toBeGreaterThanOrEqual(expected[1] * (1 - 1e-12));
      }),
    );
  });

  it('expects the mean of the probabilities', () => {
    const mild = fc.array(fc.double({ min: -0.7, max: 1.2, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(mild, fc.integer({ min: 1, max: 6 }), (point, time) => {
        const parameters = point.map(Math.exp);
        const found = probabilitiesOf(parameters, time, 400);
        expect(found.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 9);
        expect(found.reduce((sum, probability, x) => sum + x * probability, 0)).toBeCloseTo(
          model.expectedPurchases(parameters, time),
          7,
        );
      }),
    );
  });

  it('neither overflows nor loses itself at 200 purchases', () => {
    fc.assert(
      fc.property(logParameters, fc.integer({ min: 200, max: 300 }), fc.nat(100), (point, recency, rest) => {
        const parameters = point.map(Math.exp);
        const gradient = new Float64Array(4);
        const groups = one(200, recency, recency + rest);
        expect(model.objective(groups)(Float64Array.from(point), gradient)).toBeGreaterThan(-1e4);
        expect(gradient.every(Number.isFinite)).toBe(true);
        const alive = model.probabilityAlive(parameters, 200, recency, recency + rest);
        expect(alive >= 0 && alive <= 1).toBe(true);
        expect(model.expectedWhileAlive(parameters, 200, recency + rest, 39)).toBeGreaterThan(0);
      }),
    );
  });
}
