import { type Column, type Findings, type Labels, type Table, tableOf, type Value } from '../../report.js';
import { descendingOrder } from '../../stats/descending-order.js';
import type { DivisionName } from './classes.js';
import type { Accounts } from './compute.js';
import { classOf } from './divide.js';
import { notes } from './notes.js';
import type { Policy } from './policy.js';
import { printCondition } from './print.js';
import { type ClassSums, sumClasses } from './sums.js';

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

function tiers({ divisions, figure, total }: Accounts): Table {
  const sums = sumClasses(divisions.tier, figure('annual_revenue'));
  return {
    id: 'tiers',
    columns: [
      { id: 'tier', type: 'word', values: sums.map((each) => each.class) },
      ...sumColumns(sums, total),
    ],
  };
}

/** What the other divisions add up to. */
function classes({ divisions, figure, total }: Accounts): Table {
  const rows = shown
    .filter((name) => name !== 'tier')
    .flatMap((division) =>
      sumClasses(divisions[division], figure('annual_revenue')).map((sums) => ({ division, ...sums })),
    );
  return {
    id: 'classes',
    columns: [
      { id: 'division', type: 'word', values: rows.map(({ division }) => division) },
      { id: 'class', type: 'word', values: rows.map((row) => row.class) },
      ...sumColumns(rows, total),
    ],
  };
}

function sumColumns(sums: readonly ClassSums[], total: number): Column[] {
  return [
    { id: 'customers', type: 'count', values: sums.map(({ customers }) => customers) },
    { id: 'share', type: 'percent', values: sums.map(({ share }) => share) },
    { id: 'revenue', type: 'money', values: sums.map(({ revenue }) => revenue) },
    { id: 'revenue_share', type: 'percent', values: sums.map(({ revenue }) => shareOf(revenue, total)) },
  ];
}

function managers({ managers: { all }, total }: Accounts): Table {
  return {
    id: 'managers',
    columns: [
      { id: 'account_manager', type: 'text', values: all.map(({ name }) => name) },
      { id: 'customers', type: 'count', values: all.map(({ customers }) => customers) },
      { id: 'revenue', type: 'money', values: all.map(({ revenue }) => revenue) },
      { id: 'share', type: 'percent', values: all.map(({ revenue }) => shareOf(revenue, total)) },
      { id: 'herfindahl', type: 'number', values: all.map(({ herfindahl }) => herfindahl) },
    ],
  };
}

/** Unknown where the total is not positive. */
function shareOf(revenue: number, total: number): number | null {
  return total > 0 ? revenue / total : null;
}

/** Every rule in force, a row per condition; those of one rule hold together. */
function rules({ divisions }: Accounts): Table {
  const rows = Object.entries(divisions).flatMap(([division, { rules }]) =>
    rules.flatMap((rule, i) =>
      (rule.tests.length > 0 ? rule.tests : [undefined]).map((test) => ({
        division,
        rule: i + 1,
        class: rule.class,
        ...printCondition(test),
      })),
    ),
  );
  return {
    id: 'rules',
    columns: [
      { id: 'division', type: 'word', values: rows.map(({ division }) => division) },
      { id: 'class', type: 'word', values: rows.map((row) => row.class) },
      { id: 'figure', type: 'word', values: rows.map(({ figure }) => figure) },
      { id: 'threshold', type: 'text', values: rows.map(({ threshold }) => threshold) },
      { id: 'rule', type: 'count', values: rows.map(({ rule }) => rule) },
    ],
  };
}
