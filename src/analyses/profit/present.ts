import { type Column, type Findings, type Table, tableOf } from '../../report.js';
import { gini } from '../../stats/gini.js';
import { heightAt } from '../../stats/whale-curve.js';
import { bandEnds } from './bands.js';
import { classAt, classSums } from './classes.js';
import type { Profitability } from './compute.js';
import { notes } from './notes.js';
import type { ProfitOptions } from './options.js';

export function present(result: Profitability, options: ProfitOptions): Findings {
  const isProfit = result.basis === 'profit';
  const { total } = result.curve;
  return {
    tables: [
      summary(result),
      classes(result),
      tableOf('customers', () => customers(result)),
      bands(result),
      tableOf('activities', () => activities(result)),
      ...(options.capitalRate === null
        ? []
        : [tableOf('capital', () => capital(result, options.capitalRate!))]),
    ],
    overview: isProfit ? ['summary', 'classes'] : ['summary', 'bands'],
    charts: [
      {
        type: 'bar',
        id: isProfit ? 'bands' : 'revenue_bands',
        table: 'bands',
        label: 'band',
        value: total > 0 ? `${result.basis}_share` : result.basis,
        opposite: 'customer_share',
      },
      {
        type: 'line',
        id: isProfit ? 'whale_curve' : 'revenue_curve',
        table: 'customers',
        values: [total > 0 ? 'cumulative_share' : `cumulative_${result.basis}`],
      },
    ],
    notes: notes(result, options),
  };
}

/** A part of the whole; of a total that is not positive there are no shares. */
function shareOf(part: number, total: number): number | null {
  return total > 0 ? part / total : null;
}

function summary(result: Profitability): Table {
  const { basis, curve, known, order } = result;
  const counted = order.subarray(0, known);
  const sum = (amounts: Float64Array) => counted.reduce((total, customer) => total + amounts[customer], 0);
  const whenProfit = (value: number | null) => (basis === 'profit' ? value : null);
  const money = (id: string, value: number | null): Column => ({ id, type: 'money', values: [value] });
  const percent = (id: string, value: number | null): Column => ({ id, type: 'percent', values: [value] });
  return {
    id: 'summary',
    columns: [
      { id: 'customers', type: 'count', values: [known] },
      money('revenue', sum(result.revenue)),
      money('cost', whenProfit(sum(result.cost))),
      money('cost_to_serve', sum(result.costToServe)),
      money('profit', whenProfit(curve.total)),
      money('peak_profit', whenProfit(curve.peak)),
      percent('peak_share', whenProfit(shareOf(curve.peak, curve.total))),
      percent('peak_customers_share', whenProfit(shareOf(curve.peakCustomers, known))),
      percent('best_fifth_share', shareOf(heightAt(curve, 0.2), curve.total)),
      percent('worst_fifth_share', shareOf(curve.total - heightAt(curve, 0.8), curve.total)),
      { id: 'gini', type: 'number', values: [gini(result.measured)] },
    ],
  };
}

function classes(result: Profitability): Table {
  const sums = classSums(result);
  const { known, curve } = result;
  return {
    id: 'classes',
    columns: [
      { id: 'class', type: 'word', values: sums.map((each) => each.class) },
      { id: 'customers', type: 'count', values: sums.map((each) => each.customers) },
      { id: 'customer_share', type: 'percent', values: sums.map((each) => shareOf(each.customers, known)) },
      { id: 'revenue', type: 'money', values: sums.map((each) => each.revenue) },
      { id: 'profit', type: 'money', values: sums.map((each) => each.profit) },
      { id: 'profit_share', type: 'percent', values: sums.map((each) => shareOf(each.profit, curve.total)) },
      { id: 'strategy', type: 'word', values: sums.map((each) => `strategy_${each.class}`) },
    ],
  };
}

function customers(result: Profitability): Column[] {
  const { basis, order, revenue, cost, costToServe, profit, known, curve } = result;
  const { customer_id, name } = result.customers;
  const ofAll = (amounts: Float64Array) => Float64Array.from(order, (customer) => amounts[customer]);
  const places = Array.from(order.keys());
  const cumulative = places.map((place) => (place < known ? curve.cumulative[place] : null));
  return [
    { id: 'customer_id', type: 'text', values: Array.from(order, (customer) => customer_id[customer]) },
    { id: 'name', type: 'text', values: Array.from(order, (customer) => name[customer]) },
    { id: 'revenue', type: 'money', values: ofAll(revenue) },
    { id: 'cost', type: 'money', values: ofAll(cost) },
    { id: 'cost_to_serve', type: 'money', values: ofAll(costToServe) },
    { id: 'profit', type: 'money', values: ofAll(profit) },
    {
      id: 'margin',
      type: 'percent',
      values: Array.from(order, (customer) => shareOf(profit[customer], revenue[customer])),
    },
    { id: 'class', type: 'word', values: places.map((place) => classAt(result, place)) },
    { id: `cumulative_${basis}`, type: 'money', values: cumulative },
    {
      id: 'cumulative_share',
      type: 'percent',
      values: cumulative.map((amount) => (amount === null ? null : shareOf(amount, curve.total))),
    },
  ];
}

/** The chart of accounts against profit: bands of equally many customers, best first. */
function bands({ basis, known, curve }: Profitability): Table {
  const ends = bandEnds(known);
  const starts = [0, ...ends];
  const reached = (end: number) => (end === 0 ? 0 : curve.cumulative[end - 1]);
  const amounts = ends.map((end, band) => reached(end) - reached(starts[band]));
  const members = ends.map((end, band) => end - starts[band]);
  return {
    id: 'bands',
    columns: [
      { id: 'band', type: 'count', values: ends.map((_, band) => band + 1) },
      { id: 'customers', type: 'count', values: members },
      { id: 'customer_share', type: 'percent', values: members.map((count) => shareOf(count, known)) },
      { id: basis, type: 'money', values: amounts },
      {
        id: `${basis}_share`,
        type: 'percent',
        values: amounts.map((amount) => shareOf(amount, curve.total)),
      },
      { id: `cumulative_${basis}`, type: 'money', values: ends.map(reached) },
    ],
  };
}

function activities({ activities, amounts, customers: { customer_id } }: Profitability): Column[] {
  const { customer, activity, names, quantity, rate } = activities;
  return [
    { id: 'customer_id', type: 'text', values: Array.from(customer, (each) => customer_id[each]) },
    { id: 'activity', type: 'text', values: Array.from(activity, (code) => names[code]) },
    { id: 'quantity', type: 'number', values: quantity },
    { id: 'rate', type: 'money', values: rate },
    { id: 'amount', type: 'money', values: amounts },
  ];
}

/** What is charged for the money that customers owe. */
function capital(
  { receivables, capital, customers: { customer_id } }: Profitability,
  rate: number,
): Column[] {
  const charged = [...capital.keys()].filter((customer) => capital[customer] !== 0);
  return [
    { id: 'customer_id', type: 'text', values: charged.map((customer) => customer_id[customer]) },
    {
      id: 'average_balance',
      type: 'money',
      values: charged.map((customer) => receivables.average_balance[customer]),
    },
    { id: 'capital_rate', type: 'percent', values: charged.map(() => rate) },
    { id: 'amount', type: 'money', values: charged.map((customer) => capital[customer]) },
  ];
}
