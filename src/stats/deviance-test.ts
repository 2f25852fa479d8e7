import type { LifeTable } from './life-table.js';
import { likelihoodRatioTest } from './likelihood-ratio-test.js';

/**
 * The test of a retention model's fit to a life table, by its deviance: the likelihood-ratio test against the
 * table itself, each period with a rate of its own. It has as many degrees of freedom as there are periods in
 * which somebody could be lost, less the parameters. With few losses a period its p is rough.
 *
 * @param logLikelihood Of the model's fit to the table.
 * @param parameters How many were fitted.
 * @returns p is the probability of a deviance as large where the model holds; null where no degree of freedom
 *   is left to tell.
 * @see P. McCullagh & J. A. Nelder (1989), Generalized Linear Models, 2nd edition, section 2.3
 * @example
 * // Half are lost in the first period and all others in the second; the geometric model has two thirds in each
 * const [kept, lost] = [Float64Array.of(50, 0), Float64Array.of(50, 50)];
 * devianceTest({ kept, lost }, -95.48, 1); // { statistic: 52.3, degrees: 1, p: 5e-13 }
 */
export function devianceTest(
  { kept, lost }: LifeTable,
  logLikelihood: number,
  parameters: number,
): { statistic: number; degrees: number; p: number } | null {
  let saturated = 0;
  let periods = 0;
  kept.forEach((stayed, t) => {
    const chances = stayed + lost[t];
    if (chances > 0) periods++;
    for (const count of [stayed, lost[t]]) if (count > 0) saturated += count * Math.log(count / chances);
  });
  const degrees = periods - parameters;
  return degrees > 0 ? { ...likelihoodRatioTest(logLikelihood, saturated, degrees), degrees } : null;
}
