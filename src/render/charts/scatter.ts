import { type Column, rowCount, type ScatterChart, type Table } from '../../report.js';
import type { Words } from '../words.js';
import { Braille } from './braille.js';
import { columnOf, markWriter, numbersOf } from './columns.js';
import { endsFirst, frame, plotWidth } from './frame.js';
import type { ChartOptions } from './options.js';
import { type Scale, scatterScale } from './scale.js';
import { shorten } from './text.js';

/** Lines of text that the plot takes. */
const height = 16;

/**
 * A dot for each row with both values, the farthest included; a rule and its value at each cut. An axis is
 * linear unless that leaves nearly all points in one place, see `scatterScale`.
 */
export function drawScatter(
  chart: ScatterChart,
  table: Table,
  words: Words,
  options: ChartOptions,
): string[] {
  const { chalk, width } = options;
  const [xColumn, yColumn] = [columnOf(table, chart.x), columnOf(table, chart.y)];
  const [xs, ys] = [numbersOf(xColumn), numbersOf(yColumn)];
  // A mean or median of nothing cuts nothing.
  const [xCut, yCut] = [chart.xCut, chart.yCut].map((cut) => (Number.isFinite(cut) ? cut : undefined));
  const x = scatterScale(xs, xCut, xColumn.type);
  const y = scatterScale(ys, yCut, yColumn.type);
  if (!x || !y) return [];
  const left = marks(yColumn, y, yCut, words);
  const labels = left.map(({ text }) => text);
  const plot = new Braille(plotWidth(labels, width), height);

  if (yCut !== undefined) plot.ruleAcross(plot.y(y.at(yCut)) >> 2);
  if (xCut !== undefined) plot.ruleDown(plot.x(x.at(xCut)) >> 1);
  for (let row = 0; row < rowCount(table); row++) {
    if (Number.isNaN(xs[row]) || Number.isNaN(ys[row])) continue;
    plot.dot(plot.x(x.at(xs[row])), plot.y(y.at(ys[row])));
  }

  const axes = {
    left: left.map(({ share, text }) => ({ at: plot.y(share) >> 2, text })),
    below: marks(xColumn, x, xCut, words).map(({ share, text }) => ({ at: plot.x(share) >> 1, text })),
    heading: words.column(chart.x),
  };
  return [
    shorten(words.column(chart.y), width),
    ...frame(plot.lines([chalk.cyan], chalk.dim), plot.columns, axes, chalk),
  ];
}

/** The cut before all others, then the ends of the axis. */
function marks(
  column: Column,
  scale: Scale,
  cut: number | undefined,
  words: Words,
): { share: number; text: string }[] {
  const write = markWriter(column, scale.ticks, words);
  const ticks = endsFirst(scale.ticks).map((tick) => ({ share: scale.at(tick), text: write(tick) }));
  if (cut === undefined) return ticks;
  return [{ share: scale.at(cut), text: markWriter(column, [cut], words)(cut) }, ...ticks];
}
