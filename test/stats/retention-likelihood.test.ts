import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bdw } from '../../src/stats/bdw.js';
import { geometric } from '../../src/stats/geometric.js';
import { lifetimesLifeTable } from '../../src/stats/life-table.js';
import { retentionLikelihood } from '../../src/stats/retention-likelihood.js';
import { sbg } from '../../src/stats/sbg.js';
import { survivalCurve } from '../../src/stats/survival-curve.js';
import { expectRelative } from './relative.js';

describe('retentionLikelihood', () => {
  it('is the sum over customers of ln P(T = t), or ln S(t) where still there', () => {
    const customers = fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.boolean()), { minLength: 1 });
    const parameter = fc.double({ min: 0.1, max: 20, noNaN: true });
    fc.assert(
      fc.property(customers, parameter, parameter, (lives, a, b) => {
        const table = lifetimesLifeTable(
          lives.map(([time]) => time),
          lives.map(([, ended]) => ended),
        );
        for (const [model, parameters] of [
          [geometric, [a / (a + b)]],
          [sbg, [a, b]],
          [bdw, [a, b, 1.2]],
        ] as const) {
          const survival = survivalCurve(model, parameters, 15);
          const expected = lives.reduce(
            (sum, [time, ended]) =>
              sum + Math.log(ended ? survival[time - 1] - survival[time] : survival[time]),
            0,
          );
          const gradient = new Float64Array(parameters.length);
          expectRelative(retentionLikelihood(model, parameters, table, gradient), expected, 1e-9);
        }
      }),
    );
  });

  it('keeps its digits where almost everybody leaves, and where almost nobody does', () => {
    // mpmath 1.3.0: 10⁹ ln(1 − 10⁻¹²), and as much of ln r = ln(1 − 10⁻¹²)
    const gradient = new Float64Array(1);
    const leave = retentionLikelihood(geometric, [1e-12], { kept: [0], lost: [1e9] }, gradient);
    expectRelative(leave, -1.0000000000005e-3, 1e-14);
    const alpha = retentionLikelihood(sbg, [1e-12, 1], { kept: [1e9], lost: [0] }, new Float64Array(2));
    expectRelative(alpha, -0.9999999999995e-3, 1e-14);
  });

  it('is 0 where nothing was seen, and −∞ where the impossible was', () => {
    const gradient = new Float64Array(1);
    expect(retentionLikelihood(geometric, [0.5], { kept: [], lost: [] }, gradient)).toBe(0);
    expect(retentionLikelihood(geometric, [1], { kept: [1], lost: [1] }, gradient)).toBe(
      Number.NEGATIVE_INFINITY,
    );
    expect(retentionLikelihood(geometric, [1], { kept: [5], lost: [0] }, gradient)).toBe(0);
  });
});
