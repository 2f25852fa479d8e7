import { type Column, type HeatmapChart, rowCount, type Table, type Value } from '../../report.js';
import { unknown, valueWriter } from '../cells.js';
import { finite } from '../exact.js';
import { visible } from '../visible.js';
import type { Words } from '../words.js';
import { columnOf } from './columns.js';

/** `null` where the value is not known, `undefined` where no row speaks of the cell. */
export type Cell = number | null | undefined;

/** A table of three columns as lines and columns of cells. */
export interface Grid {
  /** Labels of the columns, in the order in which they first come. */
  across: string[];
  /** Labels of the lines. */
  down: string[];
  cells: Cell[][];
  /** Labels of the columns that are left out. */
  hiddenAcross: string[];
  /** The number of lines that are left out. */
  hiddenDown: number;
}

/** Where several rows speak of one cell, the last one counts. */
export function gridOf(
  chart: HeatmapChart,
  table: Table,
  words: Words,
  mostAcross: number,
  mostDown: number,
): Grid {
  const [x, y, value] = [chart.x, chart.y, chart.value].map((id) => columnOf(table, id));
  const [xs, ys] = [positions(x), positions(y)];
  const down = labelsOf(y, ys, words);
  const across = labelsOf(x, xs, words);
  const cells = down.slice(0, mostDown).map((): Cell[] => []);
  for (let row = 0; row < rowCount(table); row++) {
    const column = xs.get(finite(x.values[row]))!;
    const it = finite(value.values[row]);
    const line = cells[ys.get(finite(y.values[row]))!];
    if (line && column < mostAcross) line[column] = typeof it === 'number' ? it : null;
  }
  return {
    across: across.slice(0, mostAcross),
    down: down.slice(0, mostDown),
    cells,
    hiddenAcross: across.slice(mostAcross),
    hiddenDown: Math.max(down.length - mostDown, 0),
  };
}

/** The different values of a column, numbered as they come. */
function positions({ values }: Column): Map<Value, number> {
  const found = new Map<Value, number>();
  for (let row = 0; row < values.length; row++) {
    const value = finite(values[row]);
    if (!found.has(value)) found.set(value, found.size);
  }
  return found;
}

function labelsOf(column: Column, found: ReadonlyMap<Value, number>, words: Words): string[] {
  const values = [...found.keys()];
  const write = valueWriter(column, values, words);
  return values.map((value) => (value === null ? unknown : visible(write(value))));
}
