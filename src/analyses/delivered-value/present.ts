import { labelsOf } from '../../questionnaires/labels.js';
import { type Column, type Findings, type Table, tableOf } from '../../report.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { GroupedMoments } from '../../stats/grouped-moments.js';
import { meanInterval } from '../../stats/mean-interval.js';
import { changeColumns } from '../surveys/change.js';
import { level } from '../surveys/confidence.js';
import { groupColumn } from '../surveys/groups.js';
import type { Delivered, Means, Total } from './compute.js';
import { notes } from './notes.js';
import { values } from './parts.js';

export function present(found: Delivered): Findings {
  const { survey, all, groups } = found;
  return {
    tables: [
      { id: 'summary', columns: meanColumns([all]) },
      partTable(found),
      { id: 'groups', columns: [groupColumn(survey.by, groups), ...meanColumns(groups)] },
      tableOf('customers', () => customerColumns(found)),
      tableOf('responses', () => responseColumns(found)),
    ],
    overview: ['summary', 'parts', 'groups'],
    charts: [{ id: 'parts', type: 'bar', table: 'parts', label: 'part', value: 'mean' }],
    notes: notes(found),
    labels: labelsOf(survey.questionnaire),
  };
}

function meanColumns(rows: readonly Means[]): Column[] {
  return [
    { id: 'responses', type: 'count', values: rows.map(({ delivered }) => delivered.count) },
    { id: 'value', type: 'number', values: rows.map(({ value }) => value.mean) },
    { id: 'cost', type: 'number', values: rows.map(({ cost }) => cost.mean) },
    { id: 'delivered_value', type: 'number', values: rows.map(({ delivered }) => delivered.mean) },
    { id: 'lower', type: 'number', values: rows.map(({ delivered }) => delivered.lower) },
    { id: 'upper', type: 'number', values: rows.map(({ delivered }) => delivered.upper) },
    ...changeColumns(rows.map(({ delivered }) => delivered)),
  ];
}

function partTable({ parts }: Delivered): Table {
  const isValue = (part: string) => values.some((value) => value === part);
  return {
    id: 'parts',
    columns: [
      { id: 'part', type: 'word', values: parts.map(({ part }) => part) },
      { id: 'side', type: 'word', values: parts.map(({ part }) => (isValue(part) ? 'value' : 'cost')) },
      { id: 'mean', type: 'number', values: parts.map(({ mean }) => mean) },
      { id: 'lower', type: 'number', values: parts.map(({ lower }) => lower) },
      { id: 'upper', type: 'number', values: parts.map(({ upper }) => upper) },
      { id: 'responses', type: 'count', values: parts.map(({ count }) => count) },
      ...changeColumns(parts),
    ],
  };
}

/** Means of a customer's complete responses, the best first. */
function customerColumns({ survey, customers, responses, totals }: Delivered): Column[] {
  const means = (of: Total) => {
    const moments = new GroupedMoments(customers.count);
    for (const response of survey.all.now) {
      const customer = responses.customer[response];
      if (customer >= 0) moments.add(customer, totals[of].at(response)!);
    }
    return moments;
  };
  const [value, cost, delivered] = [means('value'), means('cost'), means('delivered')];
  const order = descendingOrder(delivered.mean).filter((customer) => delivered.count[customer] > 0);
  const inOrder = <T>(of: ArrayLike<T>) => Array.from(order, (customer) => of[customer]);
  const limits = Array.from(order, (customer) => meanInterval(delivered.of(customer), level));
  return [
    { id: 'customer_id', type: 'text', values: inOrder(customers.customer_id) },
    { id: 'name', type: 'text', values: inOrder(customers.name) },
    { id: 'responses', type: 'count', values: inOrder(delivered.count) },
    { id: 'value', type: 'number', values: inOrder(value.mean) },
    { id: 'cost', type: 'number', values: inOrder(cost.mean) },
    { id: 'delivered_value', type: 'number', values: inOrder(delivered.mean) },
    { id: 'lower', type: 'number', values: limits.map(({ lower }) => lower) },
    { id: 'upper', type: 'number', values: limits.map(({ upper }) => upper) },
  ];
}

/** Of everyone in a group, in the order in which they came; incomplete ones without totals. */
function responseColumns({ survey, customers, responses, totals }: Delivered): Column[] {
  const rows = [...survey.groups.flatMap(({ now }) => [...now])].sort((one, other) => one - other);
  const of = <T>(column: ArrayLike<T>) => rows.map((response) => column[response]);
  const total = (of: Total) => rows.map((response) => totals[of].at(response)!);
  const customerIds = of(responses.customer).map((customer) => customers.customer_id[customer] ?? null);
  return [
    { id: 'respondent', type: 'text', values: of(responses.respondent) },
    { id: 'customer_id', type: 'text', values: customerIds },
    { id: 'role', type: 'word', values: of(responses.role) },
    { id: 'date', type: 'date', values: of(responses.day) },
    { id: 'value', type: 'number', values: total('value') },
    { id: 'cost', type: 'number', values: total('cost') },
    { id: 'delivered_value', type: 'number', values: total('delivered') },
  ];
}
