import { isoDate } from '../../day.js';
import type { ActivityCosts, CustomerSummary, Facts, Receivables } from '../../facts.js';
import { fail } from '../../problem.js';
import { exactProduct } from '../../stats/exact-product.js';

/** What each customer brought in and took: money, one entry per customer of the facts. */
export interface Costs {
  revenue: Float64Array;
  /** Of goods; `NaN` where some of it is neither known nor assumed. */
  cost: Float64Array;
  /** The part of `cost` that is assumed. */
  assumed: Float64Array;
  costToServe: Float64Array;
  /** The part of `costToServe` that the activities are, by entry of the fact. */
  amounts: Float64Array;
  /** The part of it that is charged for capital. */
  capital: Float64Array;
}

/**
 * Revenue, cost of goods and cost to serve.
 *
 * @param marginRate the margin that is assumed of sales without a cost; `null` to assume nothing
 * @param capitalRate what the average balance costs over the period, as a share of it
 * @throws ProblemError `rates_missing` naming the activities
 * @see R. Cooper & R. S. Kaplan (1991), Profit priorities from activity-based costing, Harvard Business Review
 *   69(3), 130–135
 */
export function costs(facts: Facts, marginRate: number | null, capitalRate: number | null): Costs {
  const { customer_summary: summary, activity_costs: activities } = facts;
  const assumed = assumedCosts(summary, marginRate);
  const amounts = activityAmounts(activities);
  const capital = capitalCharges(facts.receivables, capitalRate);
  const costToServe = capital.slice();
  amounts.forEach((amount, i) => {
    costToServe[activities.customer[i]] += amount;
  });
  return {
    revenue: summary.revenue,
    cost: summary.cost.map((cost, i) => cost + assumed[i]),
    assumed,
    costToServe,
    amounts,
    capital,
  };
}

function assumedCosts(
  { uncosted, uncosted_revenue }: CustomerSummary,
  marginRate: number | null,
): Float64Array {
  return uncosted.map((sales, i) => {
    if (sales === 0) return 0;
    return marginRate === null
      ? Number.NaN
      : uncosted_revenue[i] - exactProduct(marginRate, uncosted_revenue[i]);
  });
}

/** What activities cost, per customer. @throws ProblemError `rates_missing` */
export function costToServe(activities: ActivityCosts, customers: number): Float64Array {
  const cost = new Float64Array(customers);
  activityAmounts(activities).forEach((amount, i) => {
    cost[activities.customer[i]] += amount;
  });
  return cost;
}

function activityAmounts(activities: ActivityCosts): Float64Array {
  const { quantity, rate } = activities;
  requireRates(activities);
  return quantity.map((times, i) => exactProduct(times, rate[i]));
}

/** @throws ProblemError `rates_missing` with the first day of each activity on which it has no rate */
function requireRates({ activity, names, rate, first_day }: ActivityCosts): void {
  const days = new Map<number, number>();
  for (let i = 0; i < rate.length; i++)
    if (Number.isNaN(rate[i]))
      days.set(activity[i], Math.min(days.get(activity[i]) ?? first_day[i], first_day[i]));
  if (days.size === 0) return;
  const listed = [...days].sort(([a], [b]) => a - b).map(([code, day]) => `${names[code]} (${isoDate(day)})`);
  fail('rates_missing', { args: { activities: listed.join(', ') } });
}

function capitalCharges({ average_balance }: Receivables, capitalRate: number | null): Float64Array {
  return average_balance.map((balance) =>
    capitalRate === null || Number.isNaN(balance) ? 0 : exactProduct(capitalRate, balance),
  );
}
