import { type BarChart, type Column, rowCount, type Table } from '../../report.js';
import { readable } from '../cells.js';
import { visible } from '../visible.js';
import type { Words } from '../words.js';
import { columnOf, numbersOf, shortCells } from './columns.js';
import { type ChartOptions, mostRows } from './options.js';
import { drawPanel, type Panel, reach, unitOf } from './panel.js';
import { centre, padEnd, padStart, shorten, spaces, widest } from './text.js';

/** With less room for a column's bars its values are written short. */
const roomyCells = 12;
/** Of the width, at most, that labels take beside one column of bars or between two. */
const labelShare = { one: 0.3, two: 0.2 };
/** A panel has an axis, and room on both sides of it. */
const leastCells = 3;

/** A column's values and bars, a line for each row; the values are of one width, and so are the bars. */
interface Side {
  heading: string;
  values: string[];
  bars: string[];
}

/**
 * A line per row: its label, its value, its bar. With `opposite`, that column's bars and values stand to the
 * left of the labels. Bars are linear, from zero; a value too small to be seen has a sliver.
 */
export function drawBars(chart: BarChart, table: Table, words: Words, options: ChartOptions): string[] {
  const rows = Math.min(rowCount(table), mostRows);
  if (rows === 0) return [];
  const { width, chalk } = options;
  const ids = chart.opposite === undefined ? [chart.value] : [chart.value, chart.opposite];
  const columns = ids.map((id) => columnOf(table, id));
  const [named] = readable({ id: table.id, columns: [columnOf(table, chart.label)] }, words, rows);
  const widestLabel = Math.floor(width * (columns.length === 1 ? labelShare.one : labelShare.two));
  const shortened = named.cells.map((label) => shorten(label, widestLabel));
  const labelWidth = widest(shortened);
  const labels = shortened.map((label) => padEnd(label, labelWidth));

  const [right, left] = sidesOf(columns, rows, words, { chalk, width: width - labelWidth });
  const lines = left
    ? backToBack(left, labels, right)
    : labels.map((label, row) => `${label} ${line(right, row)}`);
  const hidden = rowCount(table) - rows;
  return hidden > 0 ? [...lines, chalk.dim(shorten(words.more(hidden), width))] : lines;
}

function line({ values, bars }: Side, row: number): string {
  return `${values[row]} ${bars[row]}`;
}

function backToBack(left: Side, labels: readonly string[], right: Side): string[] {
  const [leftWidth, labelWidth, rightWidth] = [
    widest([line(left, 0)]),
    widest(labels),
    widest([line(right, 0)]),
  ];
  const headings = [
    padStart(shorten(left.heading, leftWidth), leftWidth),
    spaces(labelWidth),
    shorten(right.heading, rightWidth),
  ];
  return [
    headings.join(' '),
    ...labels.map((label, row) => {
      const middle = centre(label.trimEnd(), labelWidth);
      return `${left.bars[row]} ${left.values[row]} ${middle} ${line(right, row)}`;
    }),
  ];
}

/** The sides of the labels, the right one first, in what room there is beside them. */
function sidesOf(columns: readonly Column[], rows: number, words: Words, options: ChartOptions): Side[] {
  const roomBeside = (values: readonly string[][]) =>
    values.reduce((room, cells) => room - widest(cells) - 2, options.width);
  const exact = readable({ id: '', columns: [...columns] }, words, rows).map(({ cells }) =>
    cells.map(visible),
  );
  const isRoomy = roomBeside(exact) >= roomyCells * columns.length;
  const values = isRoomy ? exact : columns.map((column) => shortCells(column, words, rows));

  const numbers = columns.map((column) => numbersOf(column).subarray(0, rows));
  const isComparable = columns.every(({ type }) => type === columns[0].type);
  const panels = share(numbers, roomBeside(values), isComparable);
  const units = panels.map(unitOf);
  const widths = values.map(widest);
  return panels.map((panel, side) => ({
    heading: words.column(columns[side].id),
    values: values[side].map((value) => padStart(value, widths[side])),
    bars: drawPanel(panel, isComparable ? Math.max(...units) : units[side], options.chalk),
  }));
}

/** Room for the bars of one column or two: by how far they reach where they are comparable, else halves. */
function share([right, left]: readonly Float64Array[], cells: number, isComparable: boolean): Panel[] {
  if (!left) return [{ values: right, cells }];
  const wanted = isComparable ? reach(right) / (reach(right) + reach(left)) : 0.5;
  const least = Math.max(Math.round(cells / 4), leastCells);
  // Where all values are zero, neither wants any.
  const rightCells = Math.min(Math.max(Math.round(cells * (wanted || 0.5)), least), cells - least);
  return [
    { values: right, cells: rightCells },
    { values: left, cells: cells - rightCells, isMirrored: true },
  ];
}
