import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bgNbd, mbgNbd } from '../../src/stats/bg-nbd/index.js';
import {
  type Expected,
  expectedPurchases,
  itAgreesWith,
  itHolds,
  logLikelihood,
  one,
} from './purchase-model.js';
import { bgNbdProbabilities, mbgNbdProbabilities } from './purchase-probabilities/bg-nbd.js';

// numpy 2 and scipy 1.17.1: one customer's likelihood, integrated over purchase rate and dropout probability,
// by the trapezoidal rule on their logarithms and logits
const bgReferences: Expected[] = [
  {
    parameters: [0.8, 4, 1.3, 2.5],
    history: [3, 20, 31],
    time: 10,
    logLikelihood: -11.201617589,
    alive: 0.45214568926,
    purchases: 0.43543043819,
    unconditional: 1.2264394379,
    probabilities: [0.3670671877, 0.3545248297, 0.1400874042, 0.06446077217],
  },
  {
    parameters: [1.7, 6, 1.1, 0.7],
    history: [0, 0, 12.5],
    time: 26,
    logLikelihood: -1.9142191469,
    alive: 1,
    purchases: 1.1643927265,
    unconditional: 1.8727080072,
    probabilities: [0.05809010514, 0.6068148638, 0.1524245949, 0.06767386515],
  },
  {
    parameters: [2.5, 9, 1.6, 3],
    history: [12, 50, 52],
    time: 52,
    logLikelihood: -32.829924768,
    alive: 0.84365461315,
    purchases: 6.4725492411,
    unconditional: 3.6267729281,
    probabilities: [0.008361451713, 0.3565391607, 0.193840432, 0.1189677721],
  },
  {
    parameters: [0.6, 5, 1, 2],
    history: [1, 3, 40],
    time: 26,
    logLikelihood: -3.8520906435,
    alive: 0.11200661751,
    purchases: 0.088177705735,
    unconditional: 1.5943711693,
    probabilities: [0.334630087, 0.3340529679, 0.1393228734, 0.07125016807],
  },
];
const mbgReferences: Expected[] = [
  {
    parameters: [0.8, 4, 1.3, 2.5],
    history: [3, 20, 31],
    time: 10,
    logLikelihood: -11.518719246,
    alive: 0.5021664238,
    purchases: 0.49064409277,
    unconditional: 0.87457994959,
    probabilities: [0.583596834, 0.2133973453, 0.09568813047, 0.04757814098],
  },
  {
    parameters: [1.7, 6, 1.1, 0.7],
    history: [0, 0, 12.5],
    time: 26,
    logLikelihood: -0.40278549241,
    alive: 0.085786359674,
    purchases: 0.12439441423,
    unconditional: 1.0448264414,
    probabilities: [0.6337017076, 0.1628477378, 0.07365840253, 0.04114896185],
  },
  {
    parameters: [2.5, 9, 1.6, 3],
    history: [12, 50, 52],
    time: 52,
    logLikelihood: -32.941754988,
    alive: 0.8525406665,
    purchases: 6.6834661992,
    unconditional: 2.7575908758,
    probabilities: [0.3532792076, 0.1930783726, 0.1193553321, 0.07984667957],
  },
  {
    parameters: [0.6, 5, 1, 2],
    history: [1, 3, 40],
    time: 26,
    logLikelihood: -4.4907465055,
    alive: 0.15909981045,
    purchases: 0.12898593961,
    unconditional: 1.199715176,
    probabilities: [0.556420058, 0.1950922332, 0.09489245149, 0.05297533767],
  },
];

describe('bgNbd', () => {
  itAgreesWith(bgNbd, bgReferences, bgNbdProbabilities);
  itHolds(bgNbd, bgNbdProbabilities);

  it("has the paper's customer", () => {
    const parameters = [0.243, 4.414, 0.793, 2.426];
    // Fader, Hardie & Lee (2005): 1.226 in the next 39 weeks; here to nine digits of the formulas
    expect(bgNbd.probabilityAlive(parameters, 2, 30.43, 38.86)).toBeCloseTo(0.72657857, 8);
    expect(expectedPurchases(bgNbd, parameters, [2, 30.43, 38.86], 39)).toBeCloseTo(1.226028175, 8);
  });

  it('never takes one who did not come back for gone', () => {
    expect(bgNbd.probabilityAlive([0.243, 4.414, 0.793, 2.426], 0, 0, 500)).toBe(1);
  });

  it('has no hole at a = 1', () => {
    const at = (a: number) => bgNbd.expectedPurchases([0.5, 5, a, 2], 39);
    expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 9);
  });

  it('expects of one who never drops out what the rate says', () => {
    expect(bgNbd.expectedPurchases([3, 2, 1e-12, 1], 10)).toBeCloseTo(15, 8);
    expect(bgNbd.expectedPurchases([3000, 2, 1e-14, 1], 10) / 15_000).toBeCloseTo(1, 8);
  });

  it('tells a small b from none', () => {
    const tiny = logLikelihood(bgNbd, [0.5, 5, 1e-20, 1e-20], one(1, 10, 30));
    const small = logLikelihood(bgNbd, [0.5, 5, 1e-10, 1e-10], one(1, 10, 30));
    expect(tiny).toBeCloseTo(small, 8);
  });
});

describe('mbgNbd', () => {
  itAgreesWith(mbgNbd, mbgReferences, mbgNbdProbabilities);
  itHolds(mbgNbd, mbgNbdProbabilities);

  it('has a known customer', () => {
    const parameters = [0.525, 6.183, 0.891, 1.614];
    // The closed forms of Batislam et al. (2007), by scipy 1.17.1 hyp2f1
    expect(mbgNbd.probabilityAlive(parameters, 2, 30.43, 38.86)).toBeCloseTo(0.706202265, 8);
    expect(expectedPurchases(mbgNbd, parameters, [2, 30.43, 38.86], 39)).toBeCloseTo(1.262960623, 8);
  });

  it('trusts one who did not come back less and less', () => {
    const age = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(age, age, (one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const alive = (t: number) => mbgNbd.probabilityAlive([0.525, 6.183, 0.891, 1.614], 0, 0, t);
        expect(alive(late)).toBeLessThanOrEqual(alive(early));
        expect(alive(early)).toBeLessThan(1);
      }),
    );
  });
});
