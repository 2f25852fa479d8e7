import { Chalk } from 'chalk';
import type { Chart, Report, Table } from '../report.js';
import { drawChart } from './charts/index.js';
import type { RenderOptions } from './options.js';
import { drawTable } from './table.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/**
 * Tables for a terminal, no line wider than it; where there are several, each has its heading. Where the width
 * is known, a table is followed by its charts, and the overview by those of the whole report.
 */
export function renderTerminal(report: Report, tables: readonly Table[], options: RenderOptions): string {
  const { words, width = Number.POSITIVE_INFINITY } = options;
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const title = (text: string) => wrap(visible(text), width).map((line) => chalk.bold(line));

  const table = (each: Table) => [
    ...(tables.length > 1 ? title(words.table(each.id)) : []),
    ...drawTable(each, options, width, chalk),
  ];
  const chart = (each: Chart): string[] => {
    const viewed = report.tables.find(({ id }) => id === each.table);
    const lines = viewed ? drawChart(each, viewed, words, { width, chalk }) : [];
    return lines.length > 0 ? [...title(words.chart(each.id)), ...lines] : [];
  };

  const charts = options.width === undefined ? [] : (report.charts ?? []);
  const isOverview = options.table === undefined && report.overview !== undefined;
  const sections = isOverview
    ? [...tables.map(table), ...charts.map(chart)]
    : tables.flatMap((each) => [table(each), ...charts.filter((one) => one.table === each.id).map(chart)]);
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
