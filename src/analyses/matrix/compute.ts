import type { Customers, FactName, Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import type { Note } from '../../report.js';
import { type CellTotals, totalsOf } from './cell-totals.js';
import { type Cells, cellAt, plainCells } from './cells.js';
import { cutBy, isHigh, type Split } from './cut.js';
import { inMoney, type Measure, measureNames, measureOf } from './measures.js';
import type { MatrixOptions } from './options.js';
import { presetNames, presets } from './presets.js';

/** One of the two axes, in the unit of its measure (money in 1/10000). */
export interface Axis {
  measure: Measure;
  /** One per customer; `NaN` where unknown. */
  values: Float64Array;
  /** A value on it is high; `NaN` where nobody is in the matrix. */
  cut: number;
  split: Split | 'given';
}

/** Customers divided by two measures. */
export interface Matrix {
  customers: Customers;
  x: Axis;
  y: Axis;
  cells: Cells;
  /** One per customer: a position among `cells`, −1 for those who are in none. */
  cell: Int8Array;
  /** Customers in no cell, by what is unknown of them. */
  unknown: { x: number; y: number; both: number };
  /** One per cell. */
  totals: readonly CellTotals[];
  notes: readonly Note[];
}

/** The facts that both axes and the revenues of the cells are made from. */
export function factsForMatrix(options: MatrixOptions): FactName[] {
  const { x, y } = measuresOf(options);
  return [...new Set<FactName>(['customers', 'customer_summary', ...x.facts, ...y.facts])];
}

/**
 * Crosses two measures. Means and medians are those of the customers of whom both are known.
 *
 * @throws ProblemError `matrix_axes`, `matrix_no_such_measure`, `no_scorecard`, `matrix_no_midpoint`, `matrix_not_rated`
 */
export function crossCustomers(facts: Facts, options: MatrixOptions): Matrix {
  const preset = options.preset && presets[options.preset];
  const split = options.split ?? preset?.split ?? 'mean';
  const measures = measuresOf(options);
  const x = measures.x.of(facts, split === 'midpoint' && options.xCut === null);
  const y = measures.y.of(facts, split === 'midpoint' && options.yCut === null);

  const isPlaced = (_: number, customer: number) =>
    !Number.isNaN(x.values[customer]) && !Number.isNaN(y.values[customer]);
  const axisOf = (measure: Measure, values: Float64Array, given: number | null): Axis => {
    if (given === null) {
      return { measure, values, cut: cutBy(split, values.filter(isPlaced), measure), split };
    }
    return { measure, values, cut: measure.type === 'money' ? inMoney(given) : given, split: 'given' };
  };
  const axes = {
    x: axisOf(measures.x, x.values, options.xCut),
    y: axisOf(measures.y, y.values, options.yCut),
  };
  const cells = preset?.cells ?? plainCells;
  const { cell, unknown } = place(axes.x, axes.y);
  return {
    customers: facts.customers,
    ...axes,
    cells,
    cell,
    unknown,
    totals: totalsOf(cells.length, cell, x.values, y.values, facts.customer_summary),
    notes: [...x.notes, ...y.notes],
  };
}

function measuresOf({ preset, x, y, scorecard }: MatrixOptions): { x: Measure; y: Measure } {
  const chosen = preset && presets[preset];
  const names = { x: x ?? chosen?.x, y: y ?? chosen?.y };
  if (names.x === undefined || names.y === undefined) {
    return fail('matrix_axes', { args: { presets: presetNames.join(', '), names: measureNames.join(', ') } });
  }
  return { x: measureOf(names.x, 'x', scorecard), y: measureOf(names.y, 'y', scorecard) };
}

/** Puts each customer in its cell, or counts it among the unknown. */
function place(x: Axis, y: Axis): Pick<Matrix, 'cell' | 'unknown'> {
  const cell = new Int8Array(x.values.length).fill(-1);
  const unknown = { x: 0, y: 0, both: 0 };
  for (let customer = 0; customer < cell.length; customer++) {
    const [xValue, yValue] = [x.values[customer], y.values[customer]];
    if (Number.isNaN(xValue) && Number.isNaN(yValue)) unknown.both++;
    else if (Number.isNaN(xValue)) unknown.x++;
    else if (Number.isNaN(yValue)) unknown.y++;
    else cell[customer] = cellAt(isHigh(xValue, x.cut, x.measure), isHigh(yValue, y.cut, y.measure));
  }
  return { cell, unknown };
}
