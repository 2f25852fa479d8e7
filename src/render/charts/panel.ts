import type { ChalkInstance } from 'chalk';
import { padEnd, padStart } from './text.js';

/** Bars about an axis. */
export interface Panel {
  /** Unknown ones, as `NaN`, have no bar. */
  values: Float64Array;
  /** Display columns, the axis among them. */
  cells: number;
  /** Whether positive bars run to the left. */
  isMirrored?: boolean;
}

/** Eighths of a cell, from the left. From the right there are but an eighth and a half. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const eighthsFromRight = ['', '▕', '▕', '▐', '▐', '▐', '█', '█'];

/** To compare: a quarter of the longest bars on both sides of the axis, so that no sum is beyond all numbers. */
export function reach(values: Float64Array): number {
  const { below, above } = extent(values);
  return below / 4 + above / 4;
}

/** What one cell of bar stands for, at least, for all bars to fit. */
export function unitOf(panel: Panel): number {
  const { below, above } = extent(panel.values);
  const cellsBelow = split(panel);
  const cellsAbove = panel.cells - 1 - cellsBelow;
  return Math.max(below > 0 ? below / cellsBelow : 0, above > 0 ? above / cellsAbove : 0);
}

/** A line for each value, as wide as the panel. */
export function drawPanel(panel: Panel, unit: number, chalk: ChalkInstance): string[] {
  const cellsBelow = split(panel);
  const cellsAbove = panel.cells - 1 - cellsBelow;
  return Array.from(panel.values, (value) => {
    const size = unit > 0 && !Number.isNaN(value) ? Math.abs(value) / unit : 0;
    const below = value < 0 ? size : 0;
    const above = value > 0 ? size : 0;
    const [left, right] = panel.isMirrored
      ? [chalk.cyan(leftward(above, cellsAbove)), chalk.red(rightward(below, cellsBelow))]
      : [chalk.red(leftward(below, cellsBelow)), chalk.cyan(rightward(above, cellsAbove))];
    return `${left}${chalk.dim('│')}${right}`;
  });
}

/** The cells for bars of negative values. */
function split({ values, cells }: Panel): number {
  const { below, above } = extent(values);
  if (below === 0) return 0;
  const share = below / 4 / reach(values);
  const wanted = Math.round((cells - 1) * share) || 1;
  return Math.max(1, Math.min(wanted, above > 0 ? cells - 2 : cells - 1));
}

function extent(values: Float64Array): { below: number; above: number } {
  let below = 0;
  let above = 0;
  for (const value of values) {
    if (value < -below) below = -value;
    if (value > above) above = value;
  }
  return { below, above };
}

function rightward(size: number, cells: number): string {
  const [full, rest] = parts(size, cells);
  return padEnd('█'.repeat(full) + eighths[rest], cells);
}

function leftward(size: number, cells: number): string {
  const [full, rest] = parts(size, cells);
  return padStart(eighthsFromRight[rest] + '█'.repeat(full), cells);
}

/** Full cells, and eighths of one more. */
function parts(size: number, cells: number): [number, number] {
  const total = Math.min(Math.max(Math.round(size * 8), size > 0 ? 1 : 0), cells * 8);
  return [Math.floor(total / 8), total % 8];
}
