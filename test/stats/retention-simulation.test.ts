import { describe, expect, it } from 'vitest';
import { bdw, fitBdw } from '../../src/stats/bdw.js';
import { discreteWeibull, fitDiscreteWeibull } from '../../src/stats/discrete-weibull.js';
import type { RetentionFit } from '../../src/stats/fit-retention.js';
import { gammaVariate } from '../../src/stats/gamma-variate.js';
import { fitGeometric, geometric } from '../../src/stats/geometric.js';
import { type LifeTable, lifetimesLifeTable } from '../../src/stats/life-table.js';
import { random } from '../../src/stats/random.js';
import type { RetentionModel } from '../../src/stats/retention-model.js';
import { fitSbg, sbg } from '../../src/stats/sbg.js';
import { survivalBand } from '../../src/stats/survival-band.js';
import { survivalCurve } from '../../src/stats/survival-curve.js';
import { standardErrors } from './fit-expectations.js';

/** The customers of one draw joined over four periods and were watched for up to this many. */
const watched = 10;
const runs = 200;

interface Case {
  name: string;
  /** How many customers; three parameters need more of them for a normal distribution. */
  size: number;
  model: RetentionModel;
  estimate: (table: LifeTable) => RetentionFit;
  parameters: number[];
  /** The chance to leave of a customer, and how time stretches it: S(t | θ) = (1 − θ)^(tᶜ). */
  theta: (uniform: () => number) => number;
  c: number;
}

const beta = (a: number, b: number) => (uniform: () => number) => {
  const x = gammaVariate(a, uniform);
  return x / (x + gammaVariate(b, uniform));
};

// The parameters of the papers' "Regular" and "High End" customers, rounded
const cases: Case[] = [
  {
    name: 'geometric',
    size: 2000,
    model: geometric,
    estimate: fitGeometric,
    parameters: [0.8],
    theta: () => 0.2,
    c: 1,
  },
  {
    name: 'sBG',
    size: 2000,
    model: sbg,
    estimate: fitSbg,
    parameters: [0.7, 1.2],
    theta: beta(0.7, 1.2),
    c: 1,
  },
  {
    name: 'sBG of the loyal',
    size: 2000,
    model: sbg,
    estimate: fitSbg,
    parameters: [0.67, 3.8],
    theta: beta(0.67, 3.8),
    c: 1,
  },
  {
    name: 'discrete Weibull',
    size: 2000,
    model: discreteWeibull,
    estimate: fitDiscreteWeibull,
    parameters: [0.1, 1.8],
    theta: () => 0.1,
    c: 1.8,
  },
  {
    name: 'BdW',
    size: 20_000,
    model: bdw,
    estimate: fitBdw,
    parameters: [0.46, 0.78, 1.28],
    theta: beta(0.46, 0.78),
    c: 1.28,
  },
];

/** Whole lifetimes drawn one by one: the first t with u > (1 − θ)^(tᶜ). */
function draw({ size, theta, c }: Case, seed: number): LifeTable {
  const uniform = random(seed);
  const times = new Float64Array(size);
  const ended = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const end = watched - (i % 4);
    const lifetime = Math.ceil((Math.log(1 - uniform()) / Math.log1p(-theta(uniform))) ** (1 / c));
    // Nobody leaves before the first renewal; a logarithm of 1 may round to no time at all.
    times[i] = Math.min(end, Math.max(1, lifetime));
    ended[i] = Number(lifetime <= end);
  }
  return lifetimesLifeTable(times, ended);
}

describe('fits of simulated customers', () => {
  it.each(cases)('$name: 200 draws give back the parameters, and 95 % intervals hold them', (given) => {
    const { model, estimate, parameters } = given;
    const truth = survivalCurve(model, parameters, 2 * watched);
    const held = new Array(parameters.length).fill(0);
    let heldCurve = 0;
    for (let seed = 1; seed <= runs; seed++) {
      const found = estimate(draw(given, seed));
      expect([found.converged, found.edge]).toEqual([true, null]);
      const errors = standardErrors(found);
      parameters.forEach((parameter, i) => {
        // On the log scale, where the likelihood of a positive parameter is nearer to a normal one.
        const deviation = Math.log(found.parameters[i] / parameter) / (errors[i] / found.parameters[i]);
        if (seed === 1) expect(Math.abs(deviation)).toBeLessThan(3);
        if (Math.abs(deviation) < 1.96) held[i]++;
      });
      const band = survivalBand(found, 2 * watched, 0.95);
      const last = 2 * watched;
      if (band.lower[last] <= truth[last] && truth[last] <= band.upper[last]) heldCurve++;
    }
    for (const count of [...held, heldCurve]) {
      expect(count / runs).toBeGreaterThanOrEqual(0.92);
      expect(count / runs).toBeLessThanOrEqual(0.98);
    }
  });
});
