import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topsis } from '../../src/stats/topsis.js';
import { permutations } from './permutations.js';

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, digits: number) {
  expect(actual).toHaveLength(expected.length);
  Array.from(expected).forEach((value, k) => {
    expect(actual[k]).toBeCloseTo(value, digits);
  });
}

const goal = fc.constantFrom('benefit', 'cost');
const weight = fc.double({ min: 0.01, max: 1, noNaN: true });

/** Alternatives that differ in the first criterion, so that every closeness is defined. */
const decisions = fc.tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 6 })).chain(([m, n]) =>
  fc.record({
    matrix: fc
      .array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: n, maxLength: n }), {
        minLength: m,
        maxLength: m,
      })
      .map((rows) => rows.map(([, ...rest], i) => [i + 1, ...rest])),
    weights: fc.array(weight, { minLength: n, maxLength: n }),
    goals: fc.array(goal, { minLength: n, maxLength: n }),
  }),
);

describe('topsis', () => {
  it('ranks four alternatives on three benefits', () => {
    const matrix = [
      [5, 8, 4],
      [7, 6, 8],
      [8, 8, 6],
      [7, 4, 6],
    ];
    const { closeness } = topsis(matrix, [0.3, 0.4, 0.3], ['benefit', 'benefit', 'benefit']);
    // numpy 2.4.6, the formula in matrix form
    expectClose(closeness, [0.50371966, 0.65808477, 0.74824866, 0.33399744], 8);
  });

  it('ranks the four fighter aircraft, whose cost is a cost', () => {
    const aircraft = [
      [2.0, 1500, 20_000, 5.5, 5, 9],
      [2.5, 2700, 18_000, 6.5, 3, 5],
      [1.8, 2000, 21_000, 4.5, 7, 7],
      [2.2, 1800, 20_000, 5.0, 5, 5],
    ];
    const goals = ['benefit', 'benefit', 'benefit', 'cost', 'benefit', 'benefit'] as const;
    const found = topsis(aircraft, [0.2, 0.1, 0.1, 0.1, 0.2, 0.3], goals);
    // Independent computation: numpy 2.4.6, the formula in matrix form
    expectClose(found.toBest, [0.05455745, 0.11967931, 0.05797672, 0.10093671], 8);
    expectClose(found.toWorst, [0.0983832, 0.04390273, 0.09204414, 0.04583572], 8);
    expectClose(found.closeness, [0.643277, 0.26838357, 0.61354229, 0.31229107], 8);
  });

  it('puts the best in everything at 1 and the worst in everything at 0', () => {
    const { closeness } = topsis(
      [
        [9, 1],
        [5, 3],
        [2, 4],
      ],
      [0.5, 0.5],
      ['benefit', 'cost'],
    );
    expect([closeness[0], closeness[2]]).toEqual([1, 0]);
    expect(closeness[1]).toBeGreaterThan(0);
    expect(closeness[1]).toBeLessThan(1);
  });

  it('leaves a column of zeros out', () => {
    const without = topsis(
      [
        [3, 7],
        [4, 2],
        [5, 5],
      ],
      [0.4, 0.6],
      ['benefit', 'benefit'],
    );
    const goals = ['benefit', 'cost', 'benefit'] as const;
    expect(
      topsis(
        [
          [3, 0, 7],
          [4, 0, 2],
          [5, 0, 5],
        ],
        [0.4, 0.3, 0.6],
        goals,
      ),
    ).toEqual(without);
  });

  it('has no closeness where all alternatives are equal', () => {
    const { closeness, toBest, toWorst } = topsis(
      [
        [3, 0],
        [3, 0],
      ],
      [1, 1],
      ['benefit', 'cost'],
    );
    expect(Array.from(closeness)).toEqual([Number.NaN, Number.NaN]);
    expect([...toBest, ...toWorst]).toEqual([0, 0, 0, 0]);
    expect(topsis([[3, 4]], [1, 1], ['benefit', 'cost']).closeness[0]).toBeNaN();
  });

  it('takes no alternatives', () => {
    expect(topsis([], [1], ['benefit']).closeness).toHaveLength(0);
  });

  it('takes negative values', () => {
    const { closeness } = topsis([[-5], [0], [5]], [1], ['benefit']);
    expect(Array.from(closeness)).toEqual([0, 0.5, 1]);
  });

  it('keeps closeness between 0 and 1', () => {
    fc.assert(
      fc.property(decisions, ({ matrix, weights, goals }) => {
        const { closeness } = topsis(matrix, weights, goals);
        expect(Math.min(...closeness)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...closeness)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the unit of a column', () => {
    fc.assert(
      fc.property(decisions, fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (decision, unit) => {
        const { matrix, weights, goals } = decision;
        const scaled = matrix.map(([first, ...rest]) => [first * unit, ...rest]);
        const original = topsis(matrix, weights, goals);
        const found = topsis(scaled, weights, goals);
        expectClose(found.closeness, original.closeness, 9);
        expectClose(found.toBest, original.toBest, 9);
      }),
    );
  });

  it('has a closeness that does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(decisions, ({ matrix, weights, goals }) => {
        const percentages = weights.map((each) => each * 100);
        expectClose(
          topsis(matrix, percentages, goals).closeness,
          topsis(matrix, weights, goals).closeness,
          9,
        );
      }),
    );
  });

  it('changes best for worst when every goal is turned round', () => {
    fc.assert(
      fc.property(decisions, ({ matrix, weights, goals }) => {
        const turned = goals.map((each) => (each === 'benefit' ? 'cost' : 'benefit'));
        const original = topsis(matrix, weights, goals);
        const found = topsis(matrix, weights, turned);
        expect(found.toBest).toEqual(original.toWorst);
        expectClose(
          found.closeness,
          original.closeness.map((each) => 1 - each),
          12,
        );
      }),
    );
  });

  it('gives each alternative its closeness in whatever order they come', () => {
    const cases = decisions.chain((decision) =>
      fc.tuple(fc.constant(decision), permutations(decision.matrix.length)),
    );
    fc.assert(
      fc.property(cases, ([{ matrix, weights, goals }, order]) => {
        const original = topsis(matrix, weights, goals).closeness;
        const reordered = order.map((i) => matrix[i]);
        expectClose(
          topsis(reordered, weights, goals).closeness,
          order.map((i) => original[i]),
          9,
        );
      }),
    );
  });
});
