import { type ColumnType, type Findings, type Table, tableOf } from '../../report.js';
import type { AbcClasses } from './compute.js';
import { classAt, classes } from './divide.js';
import { notes } from './notes.js';
import type { AbcOptions } from './options.js';

/** How the value is meant. */
export const valueTypes: Readonly<Record<AbcOptions['by'], ColumnType>> = {
  revenue: 'money',
  profit: 'money',
  orders: 'count',
};

export function present(result: AbcClasses, options: AbcOptions): Findings {
  return {
    tables: [customerTable(result, options), classTable(result, options)],
    overview: ['classes'],
    charts: [{ id: 'pareto', type: 'line', table: 'customers', values: ['cumulative_share'] }],
    notes: notes(result, options),
  };
}

function classTable({ order, cumulative, total, ends }: AbcClasses, { by }: AbcOptions): Table {
  const customers = ends.map((end, i) => end - (ends[i - 1] ?? 0));
  const sumTo = (end: number) => cumulative[end - 1] ?? 0;
  const sums = ends.map((end, i) => sumTo(end) - sumTo(ends[i - 1] ?? 0));
  return {
    id: 'classes',
    columns: [
      { id: 'class', type: 'word', values: classes },
      { id: 'customers', type: 'count', values: customers },
      { id: 'customer_share', type: 'percent', values: customers.map((each) => each / order.length) },
      { id: by, type: valueTypes[by], values: sums },
      { id: 'share', type: 'percent', values: sums.map((sum) => shareOf(sum, total)) },
    ],
  };
}

function customerTable(result: AbcClasses, { by }: AbcOptions): Table {
  const { customers, value, order, cumulative, total } = result;
  return tableOf('customers', () => {
    const rows = [...order];
    return [
      { id: 'customer_id', type: 'text', values: rows.map((customer) => customers.customer_id[customer]) },
      { id: 'name', type: 'text', values: rows.map((customer) => customers.name[customer]) },
      { id: by, type: valueTypes[by], values: rows.map((customer) => value[customer]) },
      { id: 'share', type: 'percent', values: rows.map((customer) => shareOf(value[customer], total)) },
      { id: 'cumulative_share', type: 'percent', values: cumulative.map((sum) => shareOf(sum, total)) },
      { id: 'class', type: 'word', values: rows.map((_, place) => classAt(result, place)) },
    ];
  });
}

/** Without any positive value there is nothing to have a share of. */
export function shareOf(value: number, total: number): number {
  return total > 0 ? value / total : Number.NaN;
}
