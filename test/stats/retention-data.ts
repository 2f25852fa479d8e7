import type { LifeTable } from '../../src/stats/life-table.js';

// Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1), 76–90: of
// 1,000 customers each, those left at the start and after each of 7 years
export const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
export const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];

/** The life table of cohorts, each counted at the start and after 1, 2, … periods. They add up. */
export function counted(...cohorts: number[][]): LifeTable {
  const periods = Math.max(0, ...cohorts.map((cohort) => cohort.length - 1));
  const kept = new Float64Array(periods);
  const lost = new Float64Array(periods);
  for (const cohort of cohorts) {
    cohort.slice(1).forEach((customers, t) => {
      kept[t] += customers;
      lost[t] += cohort[t] - customers;
    });
  }
  return { kept, lost };
}
