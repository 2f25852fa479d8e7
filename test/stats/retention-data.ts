import { cohortLifeTable, type LifeTable } from '../../src/stats/life-table.js';

// Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1), 76–90: of
// 1,000 customers each, those left at the start and after each of 7 years
export const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
export const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];

export function counted(...cohorts: number[][]): LifeTable {
  return cohortLifeTable(cohorts);
}
