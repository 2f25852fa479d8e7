import type { Facts } from '../../facts.js';
import { type ColumnType, type Findings, tableOfRows } from '../../report.js';
import { type Input, input, inputColumns } from '../evaluate/explain/inputs.js';
import type { FactColumnName } from '../fact-columns.js';
import type { Axis, Matrix } from './compute.js';
import { isHigh } from './cut.js';
import { ratingsByCriterion } from './mean-ratings.js';
import { usualScale } from './measures.js';
import { notes } from './notes.js';
import { hasActions, inUnits, labelsOf } from './present.js';

/** How one customer came by its cell: both values and their source, on which side of each cut, and the cell. */
export function explain(matrix: Matrix, facts: Facts, customer: number): Findings {
  const { customers, x, y, cells, cell } = matrix;
  const found = cell[customer] >= 0 ? cells[cell[customer]] : null;
  const hasScore = [x, y].some(({ measure }) => measure.name === 'score');
  return {
    tables: [
      tableOfRows('inputs', inputColumns, [inputOf(x, facts, customer), inputOf(y, facts, customer)]),
      tableOfRows(
        'sides',
        { axis: 'word', fact: 'word', value: 'number', cut: 'number', split: 'word', side: 'word' },
        [side('x', x, customer), side('y', y, customer)],
      ),
      tableOfRows('result', resultColumns(cells), [
        {
          customer_id: customers.customer_id[customer],
          name: customers.name[customer],
          cell: found?.id,
          action: found?.action,
        },
      ]),
    ],
    notes: [
      ...notes(matrix),
      { id: 'explain_inputs', level: 'info', table: 'inputs' },
      ...(hasScore ? [{ id: 'explain_score', level: 'info' } as const] : []),
    ],
    labels: labelsOf(matrix),
  };
}

function resultColumns(cells: Matrix['cells']): Readonly<Record<string, ColumnType>> {
  const columns = { customer_id: 'text', name: 'text', cell: 'word' } as const;
  return hasActions(cells) ? { ...columns, action: 'word' } : columns;
}

function inputOf(axis: Axis, facts: Facts, customer: number): Partial<Input> {
  const { name, criterion } = axis.measure;
  if (name === 'score') return { source: name, value: axis.values[customer] };
  if (!criterion) {
    const source = { fact: name as FactColumnName, bands: [] };
    return { ...input(facts, { id: name, source }, customer, []), criterion: null };
  }
  const { of } = ratingsByCriterion(facts, criterion, axis.split === 'midpoint' ? usualScale : null);
  return input(facts, { id: criterion.id, source: 'rating' }, customer, of(customer, 0));
}

function side(id: 'x' | 'y', axis: Axis, customer: number) {
  const { measure, values, cut, split } = axis;
  const value = values[customer];
  const isKnown = !Number.isNaN(value) && !Number.isNaN(cut);
  return {
    axis: id,
    fact: measure.name,
    value: inUnits(axis, value),
    cut: inUnits(axis, cut),
    split,
    side: isKnown ? (isHigh(value, cut, measure) ? 'high' : 'low') : null,
  };
}
