import type { ActivityCosts, Customers, Facts, Period, Receivables } from '../../facts.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { requireExactSums } from '../../stats/exact-sums.js';
import { type WhaleCurve, whaleCurve } from '../../stats/whale-curve.js';
import { type Costs, costs } from './costs.js';
import type { ProfitOptions } from './options.js';
import { type ClassEnds, classEnds } from './quadrant.js';

/** What customers earn. Columns have one entry per customer of the facts, money each. */
export interface Profitability extends Costs {
  customers: Customers;
  period: Period;
  activities: ActivityCosts;
  receivables: Receivables;
  /** What is measured: profit, or revenue where no cost of goods is known at all. */
  basis: 'profit' | 'revenue';
  /** `NaN` where it is unknown. */
  profit: Float64Array;
  /** Customers who bought or cost something, best first; those whose profit is unknown come last. */
  order: Int32Array;
  /** How many of `order` have a known profit (or revenue, if that is the basis). */
  known: number;
  /** Customers left out: they neither bought nor cost anything. */
  idle: number;
  /** The profit (or revenue) of the known ones, in their order, and its curve. */
  measured: Float64Array;
  curve: WhaleCurve;
  /** Null where revenue is the basis. */
  ends: ClassEnds | null;
  /** Customers whose costs are assumed in part or as a whole. */
  assuming: number;
  /** Customers with receivables, and those of them whose balance is not 0. */
  withBalance: number;
  owing: number;
}

/** @throws ProblemError `rates_missing`, `total_too_large` */
export function profitability(facts: Facts, options: ProfitOptions): Profitability {
  const { customers, period, customer_summary: summary, activity_costs: activities, receivables } = facts;
  const found = costs(facts, options.marginRate, options.capitalRate);
  const { revenue, cost, costToServe } = found;
  requireExactSums(revenue, cost, costToServe);
  const profit = revenue.map((amount, i) => amount - cost[i] - costToServe[i]);

  const sales = sum(summary.transactions);
  const isBlind = sales > 0 && sum(summary.uncosted) === sales && options.marginRate === null;
  const value = isBlind ? revenue : profit;

  const isActive = (customer: number) => summary.transactions[customer] > 0 || costToServe[customer] !== 0;
  const order = descendingOrder(value).filter(isActive);
  // What is unknown comes last.
  let known = order.length;
  while (known > 0 && Number.isNaN(value[order[known - 1]])) known--;
  const measured = Float64Array.from(order.subarray(0, known), (customer) => value[customer]);
  return {
    ...found,
    customers,
    period,
    activities,
    receivables,
    basis: isBlind ? 'revenue' : 'profit',
    profit: isBlind ? profit.fill(Number.NaN) : profit,
    order,
    known,
    idle: customers.count - order.length,
    measured,
    curve: whaleCurve(measured),
    ends: isBlind ? null : classEnds(measured, options.profitShare, options.lossShare),
    assuming: options.marginRate === null ? 0 : count(summary.uncosted, (each) => each > 0),
    withBalance: count(receivables.average_balance, (balance) => !Number.isNaN(balance)),
    owing: count(receivables.average_balance, (balance) => Math.abs(balance) > 0),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function count(values: Float64Array, holds: (value: number) => boolean): number {
  return values.reduce((found, value) => found + (holds(value) ? 1 : 0), 0);
}
