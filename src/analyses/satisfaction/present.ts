import { labelsOf } from '../../questionnaires/labels.js';
import { type Column, type Findings, type Table, tableOf } from '../../report.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { changeColumns } from '../surveys/change.js';
import { groupColumn } from '../surveys/groups.js';
import type { Satisfaction } from './compute.js';
import { customerGaps } from './customer-gaps.js';
import type { ComparedGap, Gaps } from './gaps.js';
import { notes } from './notes.js';

export function present(result: Satisfaction): Findings {
  return {
    tables: [
      summaryTable(result),
      dimensionTable(result),
      itemTable(result),
      groupTable(result),
      tableOf('group_dimensions', () => groupDimensionColumns(result)),
      tableOf('group_items', () => groupItemColumns(result)),
      tableOf('customers', () => customerColumns(result)),
    ],
    overview: ['summary', 'dimensions', 'items', 'groups'],
    charts: [
      { id: 'dimensions', type: 'bar', table: 'dimensions', label: 'dimension', value: 'gap' },
      { id: 'items', type: 'bar', table: 'items', label: 'item', value: 'gap' },
    ],
    notes: notes(result),
    labels: labelsOf(result.survey.questionnaire),
  };
}

function summaryTable({ total }: Satisfaction): Table {
  const rows = weightings(total);
  return { id: 'summary', columns: [weightingColumn(rows), ...gapColumns(rows)] };
}

function dimensionTable({ scale, total }: Satisfaction): Table {
  const named = [...scale.dimensions.keys()].filter((i) => scale.dimensions[i] !== null);
  const sum = scale.weights?.reduce((sum, weight) => sum + weight, 0) ?? Number.NaN;
  return {
    id: 'dimensions',
    columns: [
      { id: 'dimension', type: 'word', values: named.map((i) => scale.dimensions[i]) },
      { id: 'weight', type: 'percent', values: named.map((i) => (scale.weights?.[i] ?? Number.NaN) / sum) },
      ...gapColumns(named.map((i) => total.dimensions[i])),
    ],
  };
}

function itemTable({ scale, total, expected, perceived }: Satisfaction): Table {
  const dimensions = scale.dimensionOf.map((dimension) => scale.dimensions[dimension]);
  return {
    id: 'items',
    columns: [
      { id: 'item', type: 'word', values: scale.items },
      { id: 'dimension', type: 'word', values: dimensions },
      { id: 'expected', type: 'number', values: expected },
      { id: 'perceived', type: 'number', values: perceived },
      ...gapColumns(total.items),
    ],
  };
}

function groupTable({ survey, groups }: Satisfaction): Table {
  const rows = groups.flatMap(({ group, gaps }) => weightings(gaps).map((row) => ({ group, ...row })));
  return {
    id: 'groups',
    columns: [groupColumn(survey.by, rows), weightingColumn(rows), ...gapColumns(rows)],
  };
}

function groupDimensionColumns({ survey, scale, groups }: Satisfaction): Column[] {
  const named = [...scale.dimensions.keys()].filter((i) => scale.dimensions[i] !== null);
  const rows = groups.flatMap(({ group, gaps }) =>
    named.map((i) => ({ group, dimension: scale.dimensions[i], ...gaps.dimensions[i] })),
  );
  return [
    groupColumn(survey.by, rows),
    { id: 'dimension', type: 'word', values: rows.map(({ dimension }) => dimension) },
    ...gapColumns(rows),
  ];
}

function groupItemColumns({ survey, scale, groups }: Satisfaction): Column[] {
  const rows = groups.flatMap(({ group, gaps }) =>
    gaps.items.map((gap, i) => ({ group, item: scale.items[i], ...gap })),
  );
  return [
    groupColumn(survey.by, rows),
    { id: 'item', type: 'word', values: rows.map(({ item }) => item) },
    ...gapColumns(rows),
  ];
}

/** Who is let down most comes first. */
function customerColumns({ survey, scale, customers, customer }: Satisfaction): Column[] {
  const found = customerGaps(scale, customer, survey.all.now);
  const order = descendingOrder(found.map(({ overall }) => -overall.value));
  const rows = Array.from(order, (at) => found[at]);
  return [
    { id: 'customer_id', type: 'text', values: rows.map(({ customer }) => customers.customer_id[customer]) },
    { id: 'name', type: 'text', values: rows.map(({ customer }) => customers.name[customer]) },
    { id: 'responses', type: 'count', values: rows.map(({ responses }) => responses) },
    { id: 'items_answered', type: 'count', values: rows.map(({ items }) => items) },
    { id: 'gap', type: 'number', values: rows.map(({ overall }) => overall.value) },
    { id: 'lower', type: 'number', values: rows.map(({ overall }) => overall.lower) },
    { id: 'upper', type: 'number', values: rows.map(({ overall }) => overall.upper) },
    { id: 'weighted_gap', type: 'number', values: rows.map(({ weighted }) => weighted) },
    {
      id: 'weakest_dimension',
      type: 'word',
      values: rows.map(({ weakest }) => scale.dimensions[weakest] ?? null),
    },
  ];
}

type Weighting = ComparedGap & { weighting: string };

/** The gap of all dimensions alike, and by their weights where they have any. */
function weightings({ overall, weighted }: Gaps<ComparedGap>): Weighting[] {
  const alike = { weighting: 'unweighted', ...overall };
  return weighted === null ? [alike] : [alike, { weighting: 'weighted', ...weighted }];
}

function weightingColumn(rows: readonly Weighting[]): Column {
  return { id: 'weighting', type: 'word', values: rows.map(({ weighting }) => weighting) };
}

function gapColumns(rows: readonly ComparedGap[]): Column[] {
  return [
    { id: 'responses', type: 'count', values: rows.map(({ gap }) => gap.respondents) },
    { id: 'gap', type: 'number', values: rows.map(({ gap }) => gap.value) },
    { id: 'lower', type: 'number', values: rows.map(({ gap }) => gap.lower) },
    { id: 'upper', type: 'number', values: rows.map(({ gap }) => gap.upper) },
    ...changeColumns(rows),
  ];
}
