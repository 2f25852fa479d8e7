import type { Lifetime } from './compute.js';

/** Customers with x repeat purchases in the training, and the purchases of a mean one of them in the holdout. */
export interface HoldoutRow {
  x: number;
  customers: number;
  actual: number;
  expected: number;
}

/** From here on customers are taken together: they become too few for a mean. */
export const mostApart = 7;

export function holdoutRows({ groups, history, models }: Lifetime): HoldoutRow[] {
  const heldOut = models.chosen?.heldOut;
  if (!heldOut) return [];
  const rows = Array.from({ length: mostApart + 1 }, (_, x) => ({ x, customers: 0, actual: 0, expected: 0 }));
  history.members.group.forEach((group, member) => {
    const row = rows[Math.min(groups.x[group], mostApart)];
    row.customers++;
    row.actual += history.members.later[member];
    row.expected += heldOut[group];
  });
  return rows
    .filter(({ customers }) => customers > 0)
    .map(({ x, customers, actual, expected }) => ({
      x,
      customers,
      actual: actual / customers,
      expected: expected / customers,
    }));
}
