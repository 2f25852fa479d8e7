import { rowCount, type ScatterChart, type Table } from '../../report.js';
import { valueWriter } from '../cells.js';
import type { Words } from '../words.js';
import { Braille } from './braille.js';
import { columnOf, markWriter } from './columns.js';
import { endsFirst, frame, plotWidth } from './frame.js';
import type { ChartOptions } from './options.js';
import { drawKey, mostMarked, placeMarks } from './point-marks.js';
import { nameQuadrants } from './quadrant-names.js';
import { type ScatterAxis, scatterAxis } from './scatter-axis.js';
import { shorten } from './text.js';

/** Lines of text that the plot takes. */
const height = 16;

/**
 * A point for each row with both values, the farthest included; a rule and its value at each cut. Few rows
 * have marks, which a key below explains; more, or those without a label, are dots. An axis is linear unless
 * that leaves nearly all points in one place, see `scatterScale`.
 */
export function drawScatter(
  chart: ScatterChart,
  table: Table,
  words: Words,
  options: ChartOptions,
): string[] {
  const { chalk, width } = options;
  const x = scatterAxis(columnOf(table, chart.x), chart.xCut);
  const y = scatterAxis(columnOf(table, chart.y), chart.yCut);
  if (!x || !y) return [];
  const left = ticks(y, words);
  const labels = left.map(({ text }) => text);
  const plot = new Braille(plotWidth(labels, width), height);

  if (y.cut !== undefined) plot.ruleAcross(plot.row(y.scale.at(y.cut)));
  if (x.cut !== undefined) plot.ruleDown(plot.column(x.scale.at(x.cut)));
  const key: string[] = [];
  if (chart.label !== undefined && rowCount(table) <= mostMarked) {
    const marks = placeMarks(plot, x, y, chalk);
    key.push(...drawKey(marks, [columnOf(table, chart.label), x.column, y.column], words, options));
  } else {
    placeDots(plot, x, y);
  }
  if (chart.quadrants && x.cut !== undefined && y.cut !== undefined) {
    const middle = { column: plot.column(x.scale.at(x.cut)), row: plot.row(y.scale.at(y.cut)) };
    const write = valueWriter(columnOf(table, chart.quadrants.column), [], words);
    nameQuadrants(plot, middle, chart.quadrants.values.map(write), chalk);
  }

  const axes = {
    left: left.map(({ share, text }) => ({ at: plot.row(share), text })),
    below: ticks(x, words).map(({ share, text }) => ({ at: plot.column(share), text })),
    heading: words.column(chart.x),
  };
  return [
    shorten(words.column(chart.y), width),
    ...frame(plot.lines([chalk.cyan], chalk.dim), plot.columns, axes, chalk),
    ...key,
  ];
}

function placeDots(plot: Braille, x: ScatterAxis, y: ScatterAxis): void {
  for (let row = 0; row < x.values.length; row++) {
    if (Number.isNaN(x.values[row]) || Number.isNaN(y.values[row])) continue;
    plot.dot(plot.x(x.scale.at(x.values[row])), plot.y(y.scale.at(y.values[row])));
  }
}

/** The cut before all others, then the ends of the axis. */
function ticks({ column, scale, cut }: ScatterAxis, words: Words): { share: number; text: string }[] {
  const write = markWriter(column, scale.ticks, words);
  const all = endsFirst(scale.ticks).map((tick) => ({ share: scale.at(tick), text: write(tick) }));
  if (cut === undefined) return all;
  return [{ share: scale.at(cut), text: markWriter(column, [cut], words)(cut) }, ...all];
}
