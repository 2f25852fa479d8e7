import { describe, expect, it } from 'vitest';
import { fitRetention } from '../../src/stats/fit-retention.js';
import { fitSbg, sbg } from '../../src/stats/sbg.js';
import { expectNumbers } from './fit-expectations.js';
import { counted, regular } from './retention-data.js';

describe('fitRetention', () => {
  const table = counted(regular);
  const { parameters } = fitSbg(table);

  it.each([
    [[[1, 1]]],
    [[[0.01, 100]]],
    [[[50, 0.1]]],
    [
      [
        [1, 1],
        [1e300, 1],
      ],
    ],
    [
      [
        [Number.NaN, 1],
        [1, 1],
      ],
    ],
  ])('ends at the same maximum from %j', (starts) => {
    const fit = fitRetention(sbg, table, starts);
    expect([fit.converged, fit.edge]).toEqual([true, null]);
    expectNumbers(fit.parameters, Array.from(parameters), 6);
  });

  it('does not converge from where there is no likelihood, and says so', () => {
    const fit = fitRetention(sbg, table, [[Number.NaN, 1]]);
    expect([fit.converged, fit.edge, fit.covariance]).toEqual([false, 'undetermined', null]);
  });
});
