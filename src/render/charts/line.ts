import type { ChalkInstance } from 'chalk';
import { type Column, type LineChart, rowCount, type Table } from '../../report.js';
import { isNumeric } from '../exact.js';
import { numberWriter } from '../numbers.js';
import type { Words } from '../words.js';
import { Braille } from './braille.js';
import { cellOf, columnOf, markWriter, numbersOf } from './columns.js';
import { frame, plotWidth } from './frame.js';
import type { ChartOptions } from './options.js';
import { sample } from './sample.js';
import { plainScale, rangeOf, roundScale } from './scale.js';
import { flow, shorten } from './text.js';

/** Lines of text that the plot takes. */
const height = 12;

/**
 * A line per column, in dots: solid, dashed, dotted, and in colours. The y-axis runs between round numbers
 * and is linear; a rule marks zero where values are on both sides of it. Unknown values leave gaps.
 */
export function drawLines(chart: LineChart, table: Table, words: Words, options: ChartOptions): string[] {
  const { chalk, width } = options;
  const columns = chart.values.map((id) => columnOf(table, id));
  const series = columns.map(numbersOf);
  const range = rangeOf(series.flatMap((values) => rangeOf(values) ?? []));
  const along = chart.x === undefined ? undefined : columnOf(table, chart.x);
  const x = xAxis(along, rowCount(table), words);
  if (!range || !x) return [];
  const y = roundScale(range, columns[0].type);
  const labels = y.ticks.map(markWriter(columns[0], y.ticks, words));
  const plot = new Braille(plotWidth(labels, width), height);

  if (range[0] < 0 && range[1] > 0) plot.ruleAcross(plot.y(y.at(0)) >> 2);
  const dots = x.shares.map((share) => (Number.isNaN(share) ? share : plot.x(share)));
  series.forEach((values, ink) => {
    for (const run of sample(dots, values)) {
      const points = run.map(([column, value]) => [column, plot.y(y.at(value))] as const);
      plot.path(points, ink);
    }
  });

  const inks = [chalk.cyan, chalk.yellow, chalk.magenta, chalk.green];
  const axes = {
    left: y.ticks.map((tick, index) => ({ at: plot.y(y.at(tick)) >> 2, text: labels[index] })),
    below: x.ends.map(({ share, text }) => ({ at: plot.x(share) >> 1, text })),
    heading: along ? words.column(along.id) : '',
  };
  return [
    ...legend(columns, words, inks, width),
    ...frame(plot.lines(inks, chalk.dim), plot.columns, axes, chalk),
  ];
}

interface XAxis {
  /** Where each row lies, from 0 to 1; `NaN` where it is not known. */
  shares: Float64Array;
  ends: { share: number; text: string }[];
}

/** By the numbers or dates of a column; else the rows are evenly apart, in their order. */
function xAxis(column: Column | undefined, rows: number, words: Words): XAxis | null {
  const isMeasured = column !== undefined && (isNumeric(column.type) || column.type === 'date');
  const values = isMeasured ? numbersOf(column) : Float64Array.from({ length: rows }, (_, row) => row);
  const range = rangeOf(values);
  if (!range) return null;
  const scale = plainScale(range);
  const write = isMeasured ? markWriter(column, scale.ticks, words) : rowWriter(column, words);
  return {
    shares: values.map((value) => (Number.isNaN(value) ? value : scale.at(value))),
    ends: scale.ticks.map((tick) => ({ share: scale.at(tick), text: write(tick) })),
  };
}

/** The row's own label, or else its number. */
function rowWriter(column: Column | undefined, words: Words): (row: number) => string {
  if (column) return (row) => cellOf(column, row, words);
  const write = numberWriter('count', [], words.locale);
  return (row) => write(row + 1);
}

/** A line of its stroke before each heading. */
function legend(
  columns: readonly Column[],
  words: Words,
  inks: readonly ChalkInstance[],
  width: number,
): string[] {
  const sampleWidth = 4;
  const entries = columns.map(({ id }, ink) => {
    const heading = shorten(words.column(id), width - sampleWidth - 1);
    if (columns.length === 1) return heading;
    const stroke = new Braille(sampleWidth, 1);
    const middle = stroke.y(0.5);
    stroke.path(
      [
        [0, middle],
        [stroke.width - 1, middle],
      ],
      ink,
    );
    return `${stroke.lines(inks, inks[0])[0]} ${heading}`;
  });
  return flow(entries, width);
}
