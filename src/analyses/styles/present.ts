import { type Column, type Findings, type Note, type Table, tableOf, tableOfRows } from '../../report.js';
import { wilsonInterval } from '../../stats/wilson-interval.js';
import { level } from '../surveys/change.js';
import { tieLabels, tieOf } from '../surveys/ties.js';
import type { Profile, Styles } from './compute.js';
import { text } from './text/index.js';

/** Fewer customers are few. */
const few = 5;

export function present(found: Styles): Findings {
  const { model } = found;
  const ties = subsets(model.styles).flatMap((styles) => [tieOf(styles), tieOf(styles.map(approachTo))]);
  return {
    tables: [
      summaryTable(found),
      tableOf('customers', () => customerColumns(found)),
      cards(model.styles),
      tableOf('responses', () => responseColumns(found)),
    ],
    overview: ['summary', 'cards'],
    charts: [{ id: 'styles', type: 'bar', table: 'summary', label: 'style', value: 'customers' }],
    notes: notes(found),
    labels: tieLabels(ties, text),
  };
}

/** All ways to take some, each in the order of all. */
function subsets([first, ...others]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  return subsets(others).flatMap((some) => [some, [first, ...some]]);
}

function notes({ model, responses, ofCustomers }: Styles): Note[] {
  const placed = ofCustomers.filter(({ primary }) => primary.length > 0).length;
  const anonymous = responses.customer.filter((customer) => customer < 0).length;
  const isOfSigns = model.type === 'yes_no';
  const found: (Note | false)[] = [
    isOfSigns && { id: 'signs', level: 'info' },
    !isOfSigns && { id: 'sides', level: 'info' },
    placed < few && { id: 'few_customers', level: 'warning', args: { customers: placed, few } },
    ofCustomers.some(({ responses }) => responses > 1) && { id: 'several_responses', level: 'info' },
    anonymous > 0 && { id: 'no_customer', level: 'info', args: { responses: anonymous } },
  ];
  return found.filter((note) => note !== false);
}

/** Customers by their primary style; those with several in a row of their own. */
function summaryTable({ model: { styles }, ofCustomers }: Styles): Table {
  const placed = ofCustomers.filter(({ primary }) => primary.length > 0);
  const tied = placed.filter(({ primary }) => primary.length > 1).length;
  const counts = styles.map((style) => ({
    style,
    customers: placed.filter(({ primary }) => primary.length === 1 && primary[0] === style).length,
    backup: ofCustomers.filter(({ backup }) => backup.includes(style)).length,
  }));
  const rows = tied > 0 ? [...counts, { style: 'tied', customers: tied, backup: null }] : counts;
  return tableOfRows(
    'summary',
    {
      style: 'word',
      customers: 'count',
      share: 'percent',
      lower: 'percent',
      upper: 'percent',
      backup: 'count',
    },
    rows.map((row) => ({
      ...row,
      share: row.customers / placed.length,
      ...wilsonInterval(row.customers, placed.length, level),
    })),
  );
}

/** How to approach people of each style. */
function cards(styles: readonly string[]): Table {
  return tableOfRows(
    'cards',
    { style: 'word', approach: 'word', card: 'word' },
    styles.map((style) => ({ style, approach: approachTo(style), card: `${style}.card` })),
  );
}

function approachTo(style: string): string {
  return `${style}.approach`;
}

function profileColumns(styles: readonly string[], profiles: readonly Profile[]): Column[] {
  return [
    { id: 'primary', type: 'word', values: profiles.map(({ primary }) => tieOf(primary)) },
    { id: 'backup', type: 'word', values: profiles.map(({ backup }) => tieOf(backup)) },
    { id: 'approach', type: 'word', values: profiles.map(({ primary }) => tieOf(primary.map(approachTo))) },
    ...styles.map(
      (style, i): Column => ({ id: style, type: 'percent', values: profiles.map(({ scores }) => scores[i]) }),
    ),
  ];
}

function customerColumns({ model: { styles }, customers, ofCustomers }: Styles): Column[] {
  const of = <T>(column: ArrayLike<T>) => ofCustomers.map(({ customer }) => column[customer]);
  return [
    { id: 'customer_id', type: 'text', values: of(customers.customer_id) },
    { id: 'name', type: 'text', values: of(customers.name) },
    ...profileColumns(styles, ofCustomers),
    { id: 'responses', type: 'count', values: ofCustomers.map(({ responses }) => responses) },
  ];
}

function responseColumns({ model: { styles }, customers, responses, profileOf }: Styles): Column[] {
  const customerIds = Array.from(responses.customer, (customer) => customers.customer_id[customer] ?? null);
  return [
    { id: 'respondent', type: 'text', values: responses.respondent },
    { id: 'customer_id', type: 'text', values: customerIds },
    { id: 'date', type: 'date', values: responses.day },
    ...profileColumns(
      styles,
      Array.from(responses.customer, (_, response) => profileOf(response)),
    ),
  ];
}
