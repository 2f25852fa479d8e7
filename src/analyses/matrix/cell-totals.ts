import type { CustomerSummary } from '../../facts.js';

/** What the customers of one cell are together. */
export interface CellTotals {
  customers: number;
  /** `NaN` where they have no transactions. */
  revenue: number;
  /** `NaN` where there is nobody. */
  meanX: number;
  meanY: number;
}

/**
 * Adds up the customers of each cell.
 *
 * @param cell One per customer; −1 for those who are in none.
 */
export function totalsOf(
  cells: number,
  cell: Int8Array,
  x: Float64Array,
  y: Float64Array,
  { transactions, revenue }: CustomerSummary,
): CellTotals[] {
  // Means by the distances from the first value: equal values then have exactly their mean.
  const sums = Array.from({ length: cells }, () => ({
    customers: 0,
    revenue: Number.NaN,
    firstX: Number.NaN,
    firstY: Number.NaN,
    beyondX: 0,
    beyondY: 0,
  }));
  for (let customer = 0; customer < cell.length; customer++) {
    if (cell[customer] < 0) continue;
    const sum = sums[cell[customer]];
    if (sum.customers === 0) {
      sum.firstX = x[customer];
      sum.firstY = y[customer];
    }
    sum.customers++;
    sum.beyondX += x[customer] - sum.firstX;
    sum.beyondY += y[customer] - sum.firstY;
    if (transactions[customer] > 0) sum.revenue = (sum.revenue || 0) + revenue[customer];
  }
  return sums.map(({ customers, revenue, firstX, firstY, beyondX, beyondY }) => ({
    customers,
    revenue,
    meanX: firstX + beyondX / customers,
    meanY: firstY + beyondY / customers,
  }));
}
