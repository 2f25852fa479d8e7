import type { Chart, Table } from '../../report.js';
import type { Words } from '../words.js';
import { drawBars } from './bar.js';
import { drawHeatmap } from './heatmap.js';
import { drawLines } from './line.js';
import type { ChartOptions } from './options.js';
import { drawScatter } from './scatter.js';

/** In less room than this nothing is drawn: the table says it better. */
const leastWidth = 40;
/** Wider charts are no better to read. */
const greatestWidth = 100;

/**
 * A chart as lines of text, none wider than `width` display columns; none at all below 40 columns, or where
 * the table has nothing to show.
 */
export function drawChart(chart: Chart, table: Table, words: Words, options: ChartOptions): string[] {
  if (options.width < leastWidth) return [];
  const room = { ...options, width: Math.min(options.width, greatestWidth) };
  return draw(chart, table, words, room).map((line) => line.trimEnd());
}

function draw(chart: Chart, table: Table, words: Words, options: ChartOptions): string[] {
  switch (chart.type) {
    case 'bar':
      return drawBars(chart, table, words, options);
    case 'line':
      return drawLines(chart, table, words, options);
    case 'heatmap':
      return drawHeatmap(chart, table, words, options);
    case 'scatter':
      return drawScatter(chart, table, words, options);
  }
}
