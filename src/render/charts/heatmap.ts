import type { HeatmapChart, Table } from '../../report.js';
import type { Words } from '../words.js';
import { columnOf } from './columns.js';
import { gridOf } from './grid.js';
import { shaded, written } from './heatmap-cells.js';
import { type ChartOptions, mostRows } from './options.js';
import { rangeOf } from './scale.js';
import { shadesOf } from './shade.js';
import { centre, flow, padEnd, shorten, spaces, widest } from './text.js';

/** Of the width, at most. */
const labelShare = 0.3;

/**
 * A shaded cell for each pair of x and y. Its value stands beside the shade where there is room for all, if
 * need be with fewer digits or without the percent sign; else shades stand alone, and a key says what they mean.
 */
export function drawHeatmap(
  chart: HeatmapChart,
  table: Table,
  words: Words,
  options: ChartOptions,
): string[] {
  const { width, chalk } = options;
  const widestLabel = Math.floor(width * labelShare);
  const grid = gridOf(chart, table, words, width - widestLabel - 1, mostRows);
  const values = grid.cells.flat().filter((cell) => typeof cell === 'number');
  const range = rangeOf(values);
  if (!range) return [];
  const corner = shorten(words.column(chart.y), widestLabel);
  const labels = grid.down.map((label) => shorten(label, widestLabel));
  const labelWidth = widest([corner, ...labels]);
  const room = Math.floor((width - labelWidth - 1) / grid.across.length);
  const shades = shadesOf(range);
  const column = columnOf(table, chart.value);
  const style =
    written(grid, column, words, shades, room, chalk) ?? shaded(grid, column, words, shades, room, chalk);

  const gridWidth = style.width * grid.across.length;
  const heading = centre(shorten(words.column(chart.x), gridWidth), gridWidth);
  // More names than the line has columns are never read.
  const dropped = grid.hiddenAcross.slice(0, width);
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction', style: 'narrow' });
  const remarks = [
    ...flow(style.key, width),
    ...(grid.hiddenDown > 0 ? [words.more(grid.hiddenDown)] : []),
    ...(dropped.length > 0 ? [words.droppedColumns(list.format(dropped))] : []),
  ];
  return [
    spaces(labelWidth + 1) + heading,
    `${padEnd(corner, labelWidth)} ${style.labels}`,
    ...labels.map((label, line) => {
      const cells = grid.across.map((_, index) => style.draw(grid.cells[line][index]));
      return `${padEnd(label, labelWidth)} ${cells.join('')}`;
    }),
    ...remarks.map((remark) => chalk.dim(shorten(remark, width))),
  ];
}
