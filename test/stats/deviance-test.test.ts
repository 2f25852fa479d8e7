import { describe, expect, it } from 'vitest';
import { fitBdw } from '../../src/stats/bdw.js';
import { devianceTest } from '../../src/stats/deviance-test.js';
import type { RetentionFit } from '../../src/stats/fit-retention.js';
import { fitGeometric } from '../../src/stats/geometric.js';
import type { LifeTable } from '../../src/stats/life-table.js';
import { random } from '../../src/stats/random.js';
import { fitSbg } from '../../src/stats/sbg.js';
import { counted, highEnd, regular } from './retention-data.js';

const testOf = (estimate: (table: LifeTable) => RetentionFit, table: LifeTable) => {
  const { logLikelihood, model } = estimate(table);
  return devianceTest(table, logLikelihood, model.parameters.length);
};

describe('devianceTest', () => {
  it.each([
    // scipy 1.17.1: 2 Σ xlogy(count, count/expected) over the binomial of each period, chi2.sf
    ['geometric', fitGeometric, highEnd, [64.09282434131195, 6, 6.607484669972682e-12]],
    ['sBG', fitSbg, highEnd, [12.223481255651038, 5, 0.031850622444964]],
    ['BdW', fitBdw, highEnd, [0.5356129017247532, 4, 0.9699427326100079]],
    ['sBG', fitSbg, regular, [1.4626126719392576, 5, 0.9173435568549182]],
  ] as const)('of %s', (_, estimate, cohort, [statistic, degrees, p]) => {
    const found = testOf(estimate, counted(cohort))!;
    expect(found.statistic).toBeCloseTo(statistic, 6);
    expect(found.degrees).toBe(degrees);
    expect(found.p).toBeCloseTo(p, 8);
  });

  it('leaves out periods in which nobody was left', () => {
    const table = counted([100, 50, 0, 0, 0]);
    // By hand: 2 (100 ln ½ − (50 ln ⅓ + 100 ln ⅔))
    const statistic = 2 * (100 * Math.log(1 / 2) - 50 * Math.log(1 / 3) - 100 * Math.log(2 / 3));
    expect(testOf(fitGeometric, table)).toMatchObject({ degrees: 1 });
    expect(testOf(fitGeometric, table)!.statistic).toBeCloseTo(statistic, 9);
  });

  it('tells nothing where the parameters meet every period', () => {
    expect(testOf(fitSbg, counted([1000, 800, 700]))).toBeNull();
    expect(testOf(fitGeometric, counted([10, 8]))).toBeNull();
  });

  it('rejects a model that holds about as often as it should', () => {
    let rejected = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const uniform = random(seed);
      const cohort = [500];
      for (let t = 0; t < 8; t++) {
        cohort.push(Array.from({ length: cohort[t] }, uniform).filter((each) => each < 0.8).length);
      }
      if (testOf(fitGeometric, counted(cohort))!.p < 0.05) rejected++;
    }
    expect(rejected / 400).toBeGreaterThan(0.02);
    expect(rejected / 400).toBeLessThan(0.08);
  });
});
