import { type Findings, type Note, type Table, tableOf } from '../../report.js';
import { unitName } from '../../stats/calendar-unit.js';
import type { Cohort, CohortTable } from './compute.js';
import type { CohortsOptions } from './options.js';

export function present(result: CohortTable, options: CohortsOptions): Findings {
  return {
    tables: [cohortsTable(result.cohorts, options), average(result)],
    charts: [
      { type: 'heatmap', id: 'heatmap', table: 'cohorts', x: 'period', y: 'cohort', value: 'retention' },
      { type: 'line', id: 'average', table: 'average', x: 'period', values: ['retention'] },
    ],
    overview: ['average'],
    notes: notes(result, options),
  };
}

function cohortsTable(cohorts: readonly Cohort[], { unit }: CohortsOptions): Table {
  return tableOf('cohorts', () => {
    const rows = cohorts.flatMap((cohort) => Array.from(cohort.active, (_, period) => ({ cohort, period })));
    return [
      { id: 'cohort', type: 'text', values: rows.map(({ cohort }) => unitName(cohort.number, unit)) },
      { id: 'size', type: 'count', values: rows.map(({ cohort }) => cohort.size) },
      { id: 'period', type: 'count', values: rows.map(({ period }) => period) },
      { id: 'active', type: 'count', values: rows.map(({ cohort, period }) => cohort.active[period]) },
      {
        id: 'retention',
        type: 'percent',
        values: rows.map(({ cohort, period }) => cohort.active[period] / cohort.size),
      },
      { id: 'revenue', type: 'money', values: rows.map(({ cohort, period }) => cohort.revenue[period]) },
      {
        id: 'cumulative_revenue_per_customer',
        type: 'money',
        values: rows.map(({ cohort, period }) => Math.round(cohort.cumulativeRevenue[period] / cohort.size)),
      },
    ];
  });
}

function average({ average }: CohortTable): Table {
  return {
    id: 'average',
    columns: [
      { id: 'period', type: 'count', values: average.map((_, period) => period) },
      { id: 'retention', type: 'percent', values: average.map(({ retention }) => retention) },
      { id: 'cohorts', type: 'count', values: average.map(({ cohorts }) => cohorts) },
    ],
  };
}

function notes(result: CohortTable, { by, unit }: CohortsOptions): Note[] {
  const { cohorts, unfinished, firstPurchases, hasLeavers, hasEarlierPurchases } = result;
  const isSince = by === 'since';
  const oldest = cohorts[0]?.number;
  const all: (Note | false | null)[] = [
    cohorts.length === 0 && { id: isSince ? 'no_since' : 'no_purchases', level: 'warning' },
    cohorts.length > 0 && { id: isSince ? 'by_since' : 'by_purchase', level: 'info' },
    unfinished && {
      id: unfinished.customers > 0 ? 'unfinished_joined' : 'unfinished',
      level: 'info',
      args: { unit: unitName(unfinished.number, unit), customers: unfinished.customers },
    },
    cohorts.length > 0 && firstPurchases === null && { id: 'no_revenue', level: 'info', table: 'cohorts' },
    firstPurchases !== null &&
      firstPurchases > oldest && {
        id: 'revenue_from',
        level: 'info',
        table: 'cohorts',
        args: { unit: unitName(firstPurchases, unit) },
      },
    isSince && cohorts.length > 0 && !hasLeavers && { id: 'no_leavers', level: 'warning' },
    isSince && hasEarlierPurchases && { id: 'earlier_purchases', level: 'info' },
  ];
  return all.filter((note) => note !== false && note !== null);
}
