import {
  type Column,
  type Findings,
  type Labels,
  type ScatterChart,
  type Table,
  tableOf,
} from '../../report.js';
import type { Axis, Matrix } from './compute.js';
import { notes } from './notes.js';

export function present(matrix: Matrix): Findings {
  return {
    tables: [customerTable(matrix), cellTable(matrix), axisTable(matrix)],
    overview: ['cells', 'axes'],
    charts: [chartOf(matrix)],
    notes: notes(matrix),
    labels: labelsOf(matrix),
  };
}

function chartOf({ customers, x, y, cells }: Matrix): ScatterChart {
  const [upperRight, upperLeft, lowerRight, lowerLeft] = cells.map(({ id }) => id);
  return {
    id: 'matrix',
    type: 'scatter',
    table: 'customers',
    x: 'x',
    y: 'y',
    ...(Number.isNaN(x.cut) || Number.isNaN(y.cut) ? {} : { xCut: x.cut, yCut: y.cut }),
    label: customers.name.includes(null) ? 'customer_id' : 'name',
    quadrants: { column: 'cell', values: [upperLeft, upperRight, lowerLeft, lowerRight] },
  };
}

function customerTable({ customers, x, y, cells, cell }: Matrix): Table {
  return tableOf('customers', () => {
    const rows = [...cell.keys()].filter((customer) => cell[customer] >= 0);
    const columns: Column[] = [
      { id: 'customer_id', type: 'text', values: rows.map((customer) => customers.customer_id[customer]) },
      { id: 'name', type: 'text', values: rows.map((customer) => customers.name[customer]) },
      { id: 'x', type: x.measure.type, values: rows.map((customer) => x.values[customer]) },
      { id: 'y', type: y.measure.type, values: rows.map((customer) => y.values[customer]) },
      { id: 'cell', type: 'word', values: rows.map((customer) => cells[cell[customer]].id) },
    ];
    if (hasActions(cells)) {
      const actions = rows.map((customer) => cells[cell[customer]].action);
      columns.push({ id: 'action', type: 'word', values: actions });
    }
    return columns;
  });
}

function cellTable({ x, y, cells, totals }: Matrix): Table {
  const placed = totals.reduce((total, { customers }) => total + customers, 0);
  const columns: Column[] = [
    { id: 'cell', type: 'word', values: cells.map(({ id }) => id) },
    { id: 'customers', type: 'count', values: totals.map(({ customers }) => customers) },
    { id: 'share', type: 'percent', values: totals.map(({ customers }) => customers / placed) },
    { id: 'revenue', type: 'money', values: totals.map(({ revenue }) => revenue) },
    {
      id: 'mean_x',
      ...meansOf(
        x,
        totals.map(({ meanX }) => meanX),
      ),
    },
    {
      id: 'mean_y',
      ...meansOf(
        y,
        totals.map(({ meanY }) => meanY),
      ),
    },
  ];
  if (hasActions(cells)) {
    columns.push({ id: 'action', type: 'word', values: cells.map(({ action }) => action) });
  }
  return { id: 'cells', columns };
}

/** Money is whole; a mean of counts is not. */
function meansOf({ measure: { type } }: Axis, means: number[]): Omit<Column, 'id'> {
  if (type === 'money') return { type, values: means.map(Math.round) };
  return { type: type === 'count' ? 'number' : type, values: means };
}

/** Money in the currency's unit: one column holds the cuts of both axes. */
function axisTable({ x, y }: Matrix): Table {
  const axes = [x, y];
  return {
    id: 'axes',
    columns: [
      { id: 'axis', type: 'word', values: ['x', 'y'] },
      { id: 'fact', type: 'word', values: axes.map(({ measure }) => measure.name) },
      { id: 'cut', type: 'number', values: axes.map((axis) => inUnits(axis, axis.cut)) },
      { id: 'split', type: 'word', values: axes.map(({ split }) => split) },
    ],
  };
}

export function hasActions(cells: Matrix['cells']): boolean {
  return cells.some(({ action }) => action !== null);
}

export function inUnits({ measure }: Axis, value: number): number {
  return measure.type === 'money' ? value / 10_000 : value;
}

/** The words that ratings bring for their criteria. */
export function labelsOf({ x, y }: Matrix): Labels {
  const criteria = [x, y].flatMap(({ measure: { criterion } }) => criterion ?? []);
  return Object.fromEntries(
    criteria.flatMap(({ id, label }) => [
      [id, label],
      [`rating:${id}`, label],
    ]),
  );
}
