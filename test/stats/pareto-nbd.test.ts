import { describe, expect, it } from 'vitest';
import { paretoNbd } from '../../src/stats/pareto-nbd/index.js';
import { neverAgain } from '../../src/stats/pareto-nbd/never-again.js';
import {
  type Expected,
  expectedPurchases,
  itAgreesWith,
  itHolds,
  logLikelihood,
  one,
} from './purchase-model.js';
import { paretoNbdProbabilities } from './purchase-probabilities/pareto-nbd.js';

// numpy 2 and scipy 1.17.1: one customer's likelihood, integrated over purchase and dropout rates,
// by the trapezoidal rule on their logarithms and logits
const references: Expected[] = [
  {
    parameters: [0.8, 4, 1.3, 9],
    history: [3, 20, 31],
    time: 10,
    logLikelihood: -12.155497369,
    alive: 0.45353692756,
    purchases: 0.4251254709,
    unconditional: 1.2048971925,
    probabilities: [0.5457272297, 0.1927092507, 0.09858677659, 0.05740106086],
  },
  {
    parameters: [1.7, 6, 0.9, 2],
    history: [0, 0, 12.5],
    time: 26,
    logLikelihood: -0.59737468628,
    alive: 0.045060656142,
    purchases: 0.064949114381,
    unconditional: 1.7113642411,
    probabilities: [0.5384618038, 0.177438142, 0.08521864305, 0.05019453631],
  },
  {
    parameters: [2.5, 9, 1.6, 30],
    history: [12, 50, 52],
    time: 52,
    logLikelihood: -32.094780734,
    alive: 0.9506770477,
    purchases: 7.8823550258,
    unconditional: 6.2917171333,
    probabilities: [0.1930484416, 0.1337104877, 0.09985543248, 0.07831911313],
  },
  {
    parameters: [0.6, 50, 1, 2],
    history: [1, 3, 40],
    time: 26,
    logLikelihood: -5.6632420619,
    alive: 0.064274797979,
    purchases: 0.023124300785,
    unconditional: 0.063337375911,
    probabilities: [0.9483984918, 0.04283513514, 0.006639367644, 0.001536918901],
  },
];

describe('paretoNbd', () => {
  itAgreesWith(paretoNbd, references, paretoNbdProbabilities);
  itHolds(paretoNbd, paretoNbdProbabilities);

  it('has a known customer', () => {
    const parameters = [0.553, 10.578, 0.606, 11.669];
    // The closed forms of Fader & Hardie (2005), by scipy 1.17.1 hyp2f1
    expect(paretoNbd.probabilityAlive(parameters, 2, 30.43, 38.86)).toBeCloseTo(0.869167559, 8);
    expect(expectedPurchases(paretoNbd, parameters, [2, 30.43, 38.86], 39)).toBeCloseTo(1.455123193, 8);
  });

  it('passes smoothly from α above β to α below', () => {
    const at = (beta: number) => logLikelihood(paretoNbd, [0.8, 10, 0.6, beta], one(3, 20, 31));
    expect(at(10)).toBeCloseTo((at(10 - 1e-5) + at(10 + 1e-5)) / 2, 10);
  });

  it('has no hole at s = 1', () => {
    const at = (s: number) => paretoNbd.expectedPurchases([0.5, 5, s, 8], 39);
    expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 9);
  });

  // As above
  it.each([
    { parameters: [2, 50, 3, 0.5], time: 100, expected: [0.99026768183, 0.00948648404917, 0.000228759854] },
    {
      parameters: [0.5, 1, 0.6, 50],
      time: 1000,
      expected: [0.141552031009, 0.0616543683763, 0.0422653423539],
    },
    { parameters: [5, 0.1, 0.3, 1000], time: 10, expected: [7.499769829e-6, 7.499819379e-6, 7.500419085e-6] },
  ])(
    'keeps the digits of probabilities where scales differ, at $parameters',
    ({ parameters, time, expected }) => {
      const found = paretoNbdProbabilities(parameters, time, 2);
      expected.forEach((probability, x) => {
        expect(found[x] / probability).toBeCloseTo(1, 8);
      });
    },
  );

  it('turns a search back where α and β are out of all proportion', () => {
    const gradient = new Float64Array(4);
    const objective = paretoNbd.objective(one(1, 10, 30));
    expect(objective(Float64Array.of(0, 10, 0, -10), gradient)).toBeNaN();
    expect(objective(Float64Array.of(0, 5, 0, -5), gradient)).toBeGreaterThan(0);
  });
});

describe('neverAgain', () => {
  it('is the share of dropping out in both rates where their scales agree', () => {
    expect(neverAgain([2, 7, 1, 7], 3, 20, new Float64Array(4))).toBeCloseTo(1 / 6, 14);
  });
});
