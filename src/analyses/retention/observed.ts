import { kaplanMeier, type SurvivalTable } from '../../stats/kaplan-meier.js';
import { type LifeTable, lifetimesLifeTable } from '../../stats/life-table.js';
import type { Lifetimes } from './lifetimes.js';

/** The confidence of all limits. */
export const level = 0.95;

/** What happened to customers, before any model of it. */
export interface Observed {
  /** All of them, also those not watched for a whole period. */
  customers: number;
  table: LifeTable;
  /** S by period, from period 0: the product of the retention rates so far. */
  survival: Float64Array;
  kaplanMeier: SurvivalTable;
}

export function observe({ lost, watched }: Lifetimes): Observed {
  const groups = [...groupsOf(lost, true), ...groupsOf(watched, false)];
  const periods = groups.map(({ period }) => period);
  const ended = groups.map(({ ended }) => ended);
  const counts = groups.map(({ customers }) => customers);
  const table = lastingFor(
    lifetimesLifeTable(periods, ended, counts),
    Math.max(lost.length, watched.length) - 1,
  );
  const survival = new Float64Array(table.kept.length + 1).fill(1);
  table.kept.forEach((kept, t) => {
    survival[t + 1] = kept === 0 ? 0 : survival[t] * (kept / (kept + table.lost[t]));
  });
  return {
    customers: counts.reduce((sum, count) => sum + count, 0),
    table,
    survival,
    kaplanMeier: kaplanMeier(periods, ended, level, counts),
  };
}

/** Where everybody was lost, the periods in which it was seen that nobody is there belong to it too. */
function lastingFor({ kept, lost }: LifeTable, periods: number): LifeTable {
  if (kept.at(-1) !== 0) return { kept, lost };
  const [keptToTheEnd, lostToTheEnd] = [kept, lost].map((counts) => {
    const longer = new Float64Array(periods);
    longer.set(counts);
    return longer;
  });
  return { kept: keptToTheEnd, lost: lostToTheEnd };
}

function groupsOf(counts: readonly number[], ended: boolean) {
  return counts
    .map((customers, period) => ({ period, ended, customers }))
    .filter(({ customers }) => customers > 0);
}
