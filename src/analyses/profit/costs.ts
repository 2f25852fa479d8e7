import type { ActivityCosts, CustomerSummary, Facts, Receivables } from '../../facts.js';
import { fail } from '../../problem.js';

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
    return marginRate === null ? Number.NaN : Math.round(uncosted_revenue[i] * (1 - marginRate));
  });
}

function activityAmounts({ activity, names, quantity, rate }: ActivityCosts): Float64Array {
  const missing = new Set(activity.filter((_, i) => Number.isNaN(rate[i])));
  const listed = names.filter((_, code) => missing.has(code));
  if (listed.length > 0) fail('rates_missing', { args: { activities: listed.join(', ') } });
  return quantity.map((times, i) => Math.round(times * rate[i]));
}

function capitalCharges({ average_balance }: Receivables, capitalRate: number | null): Float64Array {
  return average_balance.map((balance) =>
    capitalRate === null || Number.isNaN(balance) ? 0 : Math.round(balance * capitalRate),
  );
}
