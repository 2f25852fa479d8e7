import { type Column, type Findings, type Note, type Table, tableOf, tableOfRows } from '../../report.js';
import { unitName } from '../../stats/calendar-unit.js';
import { churnRate } from '../../stats/churn-rate.js';
import { valuesAt } from '../../stats/values-at.js';
import type { Churn } from './compute.js';
import type { ChurnOptions } from './options.js';

export function present(result: Churn, options: ChurnOptions): Findings {
  return {
    tables: [periods(result, options), tableOf('customers', () => customers(result, options))],
    charts: [{ type: 'line', id: 'retention', table: 'periods', x: 'period', values: ['retention'] }],
    overview: ['periods'],
    notes: notes(result, options),
  };
}

function periods({ periods }: Churn, { unit }: ChurnOptions): Table {
  return tableOfRows(
    'periods',
    {
      period: 'text',
      start: 'count',
      new: 'count',
      lost: 'count',
      end: 'count',
      churn: 'percent',
      retention: 'percent',
    },
    periods.map(({ number, came, ...counts }) => ({
      period: unitName(number, unit),
      ...counts,
      new: came,
      ...churnRate(counts.start, counts.lost),
    })),
  );
}

function customers({ atRisk }: Churn, { top }: ChurnOptions): Column[] {
  const { lifetime, members, alive, value, valueAtRisk } = atRisk(top);
  const { customer, last_day } = lifetime.history.members;
  const { customer_id, name } = lifetime.customers;
  return [
    { id: 'customer_id', type: 'text', values: Array.from(members, (each) => customer_id[customer[each]]) },
    { id: 'name', type: 'text', values: Array.from(members, (each) => name[customer[each]]) },
    { id: 'last_purchase', type: 'date', values: valuesAt(last_day, members) },
    { id: 'p_alive', type: 'percent', values: alive },
    { id: 'value', type: 'money', values: value },
    { id: 'value_at_risk', type: 'money', values: valueAtRisk },
  ];
}

function notes(result: Churn, { unit, inactive, top }: ChurnOptions): Note[] {
  const { periods, unfinished, contracts, returned, lost } = result;
  const isEmpty = periods.length === 0;
  const hasLosses = periods.some(({ lost }) => lost > 0);
  const all: (Note | false)[] = [
    isEmpty && { id: contracts ? 'no_dates' : 'no_purchases', level: 'warning' },
    !isEmpty &&
      (contracts
        ? { id: 'by_dates', level: 'info' }
        : { id: 'by_purchases', level: 'info', args: { inactive } }),
    !isEmpty && contracts !== null && !hasLosses && { id: 'no_leavers', level: 'warning' },
    contracts !== null &&
      contracts.undated > 0 &&
      !isEmpty && { id: 'undated', level: 'info', args: { customers: contracts.undated } },
    contracts !== null &&
      contracts.contradictory > 0 && {
        id: 'contradictory',
        level: 'warning',
        args: { customers: contracts.contradictory },
      },
    returned > 0 && { id: 'returned', level: 'info', args: { times: returned } },
    periods.some(({ start, lost }) => lost > start) && { id: 'passing', level: 'info' },
    unfinished !== null && { id: 'unfinished', level: 'info', args: { unit: unitName(unfinished, unit) } },
    { id: 'at_risk', level: 'info', table: 'customers', args: { top } },
    lost.left > 0 && {
      id: 'left_already',
      level: 'info',
      table: 'customers',
      args: { customers: lost.left },
    },
    lost.inactive > 0 && {
      id: 'inactive_already',
      level: 'info',
      table: 'customers',
      args: { customers: lost.inactive, inactive },
    },
  ];
  return all.filter((note) => note !== false).map((note) => ({ table: 'periods', ...note }));
}
