import { describe, expect, it } from 'vitest';
import { bgBb } from '../../src/stats/bg-bb/index.js';
import { fitPurchaseModel } from '../../src/stats/fit-purchase-model.js';
import { donors } from './donors.js';
import { type Expected, expectedPurchases, itAgreesWith, itHolds } from './purchase-model.js';
import { bgBbProbabilities } from './purchase-probabilities/bg-bb.js';

// mpmath 1.3.0: one customer's likelihood, integrated over the probabilities to buy and to drop out
const references: Expected[] = [
  {
    parameters: [1.2, 0.75, 0.66, 2.8],
    history: [3, 5, 6],
    time: 5,
    logLikelihood: -5.6158716507,
    alive: 0.766351283638,
    purchases: 1.80213322148,
    unconditional: 1.93549790283,
    probabilities: [0.3191151421, 0.1802666758, 0.133971183, 0.116064295],
  },
  {
    parameters: [0.5, 2, 1.4, 1.1],
    history: [0, 0, 4],
    time: 10,
    logLikelihood: -0.150288410635,
    alive: 0.0685012522526,
    purchases: 0.0282582066325,
    unconditional: 0.289703030651,
    probabilities: [0.8475800277, 0.09127417301, 0.02906874912, 0.01340155708],
  },
  {
    parameters: [3, 1.5, 0.4, 6],
    history: [7, 8, 12],
    time: 3,
    logLikelihood: -7.34778727254,
    alive: 0.127576351555,
    purchases: 0.22728379052,
    unconditional: 1.77927927926,
    probabilities: [0.1546966547, 0.2263277263, 0.303975304, 0.315000315],
  },
];

describe('bgBb', () => {
  itAgreesWith(bgBb, references, bgBbProbabilities);
  itHolds(bgBb, bgBbProbabilities);

  it('gives the published estimates of the donors', () => {
    const { parameters, logLikelihood, converged, edge } = fitPurchaseModel(bgBb, donors);
    // Fader, Hardie & Shang (2010), Marketing Science 29, 1086–1108
    [1.204, 0.75, 0.657, 2.783].forEach((published, i) => {
      expect(parameters[i]).toBeCloseTo(published, 2);
    });
    expect(logLikelihood).toBeCloseTo(-33225.6, 1);
    expect({ converged, edge }).toEqual({ converged: true, edge: null });
  });

  it('gives the published expectations of the donors', () => {
    const parameters = [1.204, 0.75, 0.657, 2.783];
    // Fader, Hardie & Shang (2010): expected transactions in the next five years after 6 of 6, and after 0
    expect(expectedPurchases(bgBb, parameters, [6, 6, 6], 5)).toBeCloseTo(3.75, 2);
    expect(expectedPurchases(bgBb, parameters, [0, 0, 6], 5)).toBeCloseTo(0.07, 2);
  });

  it('cannot use more opportunities than there are', () => {
    expect(Array.from(bgBbProbabilities([1, 1, 1, 1], 2, 4)).slice(3)).toEqual([0, 0]);
  });
});
