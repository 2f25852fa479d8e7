import { type BarChart, rowCount, type Table } from '../../report.js';
import { readable } from '../cells.js';
import { visible } from '../visible.js';
import type { Words } from '../words.js';
import { columnOf, numbersOf, shortCells } from './columns.js';
import { type ChartOptions, mostRows } from './options.js';
import { drawPanel, type Panel, reach, unitOf } from './panel.js';
import { centre, padEnd, padStart, shorten, spaces, widest } from './text.js';

/** With less room for a column's bars its values are written short. */
const roomyCells = 12;
/** Of the width, at most. */
const labelShare = 0.3;

/**
 * A line per row: its label, its value, its bar. With `opposite`, that column's bars and values stand to the
 * left of the labels. Bars are linear, from zero; a value too small to be seen has a sliver.
 */
export function drawBars(chart: BarChart, table: Table, words: Words, options: ChartOptions): string[] {
  const rows = Math.min(rowCount(table), mostRows);
  if (rows === 0) return [];
  const { width, chalk } = options;
  const labels = labelsOf(chart, table, words, rows, Math.floor(width * labelShare));
  const columns = [chart.value, ...(chart.opposite === undefined ? [] : [chart.opposite])].map((id) =>
    columnOf(table, id),
  );
  const roomBeside = (values: readonly string[][]) =>
    values.reduce((room, cells) => room - widest(cells) - 2, width - widest(labels));
  const exact = readable({ id: table.id, columns }, words, rows).map(({ cells }) => cells.map(visible));
  const values =
    roomBeside(exact) >= roomyCells * columns.length
      ? exact
      : columns.map((column) => shortCells(column, words, rows));

  const numbers = columns.map((column) => numbersOf(column).subarray(0, rows));
  const isComparable = columns.every(({ type }) => type === columns[0].type);
  const panels = share(numbers, roomBeside(values), isComparable);
  const units = panels.map(unitOf);
  const bars = panels.map((panel, side) =>
    drawPanel(panel, isComparable ? Math.max(...units) : units[side], chalk),
  );

  const labelWidth = widest(labels);
  const valueWidths = values.map(widest);
  const rightLine = (row: number) => `${padStart(values[0][row], valueWidths[0])} ${bars[0][row]}`;
  const hidden = rowCount(table) - rows;
  const more = hidden > 0 ? [chalk.dim(shorten(words.more(hidden), width))] : [];
  if (columns.length === 1)
    return [...labels.map((label, row) => `${padEnd(label, labelWidth)} ${rightLine(row)}`), ...more];

  const leftWidth = panels[1].cells + 1 + valueWidths[1];
  const rightHeading = shorten(words.column(columns[0].id), valueWidths[0] + 1 + panels[0].cells);
  const leftHeading = padStart(shorten(words.column(columns[1].id), leftWidth), leftWidth);
  return [
    chalk.bold(`${leftHeading}${spaces(labelWidth + 2)}${rightHeading}`),
    ...labels.map((label, row) => {
      const left = `${bars[1][row]} ${padStart(values[1][row], valueWidths[1])}`;
      return `${left} ${centre(label, labelWidth)} ${rightLine(row)}`;
    }),
    ...more,
  ];
}

function labelsOf(chart: BarChart, table: Table, words: Words, rows: number, width: number): string[] {
  const [{ cells }] = readable({ id: table.id, columns: [columnOf(table, chart.label)] }, words, rows);
  return cells.map((label) => shorten(label, width));
}

/** Room for the bars of one column or two: by how far they reach where they are comparable, else halves. */
function share(columns: readonly Float64Array[], cells: number, isComparable: boolean): Panel[] {
  const [right, left] = columns;
  if (!left) return [{ values: right, cells }];
  const [reachRight, reachLeft] = columns.map(reach);
  const wanted = isComparable ? reachRight / (reachRight + reachLeft) : 0.5;
  const bounded = Math.min(Math.max(Number.isNaN(wanted) ? 0.5 : wanted, 0.25), 0.75);
  const rightCells = Math.round(cells * bounded);
  return [
    { values: right, cells: rightCells },
    { values: left, cells: cells - rightCells, isMirrored: true },
  ];
}
