import type { Database } from 'better-sqlite3';
import type { CustomerSummary, Period } from '../../facts.js';
import { eachRow } from '../each-row.js';
import { totalsOf } from '../totals.js';
import type { Extent } from './days.js';
import { type Numbering, unknowns } from './numbering.js';

const columns =
  'customer, transactions, orders, active_days, first_day, last_day, revenue, cost, uncosted, uncosted_revenue';

export function readSummary(
  database: Database,
  numbering: Numbering,
  extent: Extent,
  period: Period,
): CustomerSummary {
  const zeros = () => new Float64Array(numbering.count);
  const summary: CustomerSummary = {
    transactions: zeros(),
    orders: zeros(),
    active_days: zeros(),
    first_day: unknowns(numbering),
    last_day: unknowns(numbering),
    revenue: zeros(),
    cost: zeros(),
    uncosted: zeros(),
    uncosted_revenue: zeros(),
  };
  const { positions } = numbering;
  eachRow(
    database,
    columns,
    `FROM ${totals(extent, period)}`,
    period,
    (
      _,
      customer,
      transactions,
      orders,
      activeDays,
      firstDay,
      lastDay,
      revenue,
      cost,
      uncosted,
      uncostedRevenue,
    ) => {
      const at = positions[customer];
      summary.transactions[at] = transactions;
      summary.orders[at] = orders;
      summary.active_days[at] = activeDays;
      summary.first_day[at] = firstDay;
      summary.last_day[at] = lastDay;
      summary.revenue[at] = revenue;
      summary.cost[at] = cost;
      summary.uncosted[at] = uncosted;
      summary.uncosted_revenue[at] = uncostedRevenue;
    },
  );
  return summary;
}

/** The kept totals are of all days; for other periods the transactions are added up again. */
function totals({ first, last }: Extent, { from, to }: Period): string {
  const bounds = [
    ...(from !== null && first !== null && from > first ? ['day >= :from'] : []),
    ...(to !== null && last !== null && to < last ? ['day <= :to'] : []),
  ];
  return bounds.length === 0 ? 'customer_totals' : `(${totalsOf(bounds.join(' AND '))})`;
}
