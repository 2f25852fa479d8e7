import {
  type Column,
  type Findings,
  type Labels,
  type Table,
  tableOf,
  tableOfRows,
  type Value,
} from '../../report.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { classOf, type DivisionName } from './classes.js';
import type { Accounts } from './compute.js';
import { notes } from './notes.js';
import type { Policy } from './policy.js';
import { printRules } from './print.js';
import { revenueShare, sumClasses } from './sums.js';

export function present(accounts: Accounts): Findings {
  return {
    tables: [
      tableOf('customers', () => customerColumns(accounts)),
      tiers(accounts),
      managers(accounts),
      classes(accounts),
      rules(accounts),
    ],
    charts: [
      { id: 'tiers', type: 'bar', table: 'tiers', label: 'tier', value: 'revenue_share', opposite: 'share' },
    ],
    overview: ['tiers', 'classes', 'managers'],
    notes: notes(accounts),
    labels: labelsOf(accounts.policy),
  };
}

/** The words of the policy's tiers. */
export function labelsOf({ tiers }: Policy): Labels {
  return Object.fromEntries(tiers.map(({ tier, label }) => [tier, label]));
}

const shown = [
  'tier',
  'top_n',
  'use',
  'relationship',
  'owner_level',
  'relationship_level',
  'key',
  'loyalty',
] as const satisfies readonly DivisionName[];

function customerColumns({ customers, divisions, figure }: Accounts): Column[] {
  const revenue = figure('annual_revenue');
  const order = descendingOrder(revenue);
  const { customer_id, name } = customers;
  const inOrder = (of: (customer: number) => Value) => {
    // A loop, because there may be a million.
    const values: Value[] = new Array(order.length);
    for (let place = 0; place < order.length; place++) values[place] = of(order[place]);
    return values;
  };
  return [
    { id: 'customer_id', type: 'text', values: inOrder((customer) => customer_id[customer]) },
    { id: 'name', type: 'text', values: inOrder((customer) => name[customer]) },
    { id: 'annual_revenue', type: 'money', values: inOrder((customer) => revenue[customer]) },
    ...shown.map((id): Column => {
      return { id, type: 'word', values: inOrder((customer) => classOf(divisions[id], customer)) };
    }),
  ];
}

const sumColumns = {
  customers: 'count',
  share: 'percent',
  revenue: 'money',
  revenue_share: 'percent',
} as const;

function tiers({ divisions, figure, total }: Accounts): Table {
  const sums = sumClasses(divisions.tier, figure('annual_revenue'), total);
  return tableOfRows(
    'tiers',
    { tier: 'word', ...sumColumns },
    sums.map((each) => ({ tier: each.class, ...each })),
  );
}

/** What the other divisions add up to. */
function classes({ divisions, figure, total }: Accounts): Table {
  return tableOfRows(
    'classes',
    { division: 'word', class: 'word', ...sumColumns },
    shown
      .filter((name) => name !== 'tier')
      .flatMap((division) =>
        sumClasses(divisions[division], figure('annual_revenue'), total).map((sums) => ({
          division,
          ...sums,
        })),
      ),
  );
}

function managers({ managers: { all }, total }: Accounts): Table {
  return tableOfRows(
    'managers',
    { account_manager: 'text', customers: 'count', revenue: 'money', share: 'percent', herfindahl: 'number' },
    all.map(({ name, customers, revenue, herfindahl }) => ({
      account_manager: name,
      customers,
      revenue,
      share: revenueShare(revenue, total),
      herfindahl,
    })),
  );
}

/** Every rule in force. */
function rules({ divisions }: Accounts): Table {
  return tableOfRows(
    'rules',
    { division: 'word', class: 'word', figure: 'word', threshold: 'text', rule: 'count' },
    Object.entries(divisions).flatMap(([division, { rules }]) =>
      printRules(division, rules).map(({ test: _, ...condition }) => condition),
    ),
  );
}
