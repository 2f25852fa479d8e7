import type { ChalkInstance } from 'chalk';
import { rowCount, type Table } from '../report.js';
import { type ReadableColumn, readable, unknown } from './cells.js';
import { drawColumns, drawRecord, need } from './columns.js';
import { fitWidths } from './fit.js';
import type { RenderOptions } from './options.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** Of a table of so few rows, columns for which there is no room go below; of a longer one they are left out. */
const foldedRows = 24;

/** A table for a terminal, no line wider than it. */
export function drawTable(
  table: Table,
  options: RenderOptions,
  width: number,
  chalk: ChalkInstance,
): string[] {
  const { words, maximumRows = Number.POSITIVE_INFINITY } = options;
  const all = readable(table, words, maximumRows).map((column) => ({
    ...column,
    heading: visible(column.heading),
    cells: column.cells.map(visible),
  }));
  const columns = withoutEmpty(all, width);
  const hiddenRows = Math.max(rowCount(table) - maximumRows, 0);
  if (rowCount(table) === 1 && hiddenRows === 0 && !isWhole(columns, width))
    return drawRecord(columns, width, chalk);
  if (rowCount(table) <= foldedRows && hiddenRows === 0) return drawFolded(columns, width, chalk);

  const widths = fitWidths(columns.map(need), width);
  const dropped = columns.slice(widths.length).map((column) => column.heading);
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction', style: 'narrow' });
  const remarks = [
    ...(hiddenRows > 0 ? [words.more(hiddenRows)] : []),
    ...(dropped.length > 0 ? [words.droppedColumns(list.format(dropped))] : []),
  ];
  return [
    ...drawColumns(columns, widths, chalk),
    ...remarks.flatMap((remark) => wrap(remark, width)).map((line) => chalk.dim(line)),
  ];
}

/** As many blocks as the columns take; each begins with those that tell the rows apart. */
function drawFolded(columns: readonly ReadableColumn[], width: number, chalk: ChalkInstance): string[] {
  const keys = columns.slice(0, keyCount(columns));
  const lines: string[] = [];
  let rest = columns.slice(keys.length);
  do {
    const block = [...keys, ...rest];
    const widths = fitWidths(block.map(need), width, keys.length + 1);
    lines.push(...(lines.length > 0 ? [''] : []), ...drawColumns(block, widths, chalk));
    rest = rest.slice(widths.length - keys.length);
  } while (rest.length > 0);
  return lines;
}

/** The first column, or the first two where one alone is the same in several rows. */
function keyCount(columns: readonly ReadableColumn[]): number {
  const cells = columns[0]?.cells ?? [];
  return new Set(cells).size < cells.length && columns.length > 2 ? 2 : 1;
}

/** Where not all columns fit, those give way first that say nothing. */
function withoutEmpty(columns: readonly ReadableColumn[], width: number): ReadableColumn[] {
  return isWhole(columns, width)
    ? [...columns]
    : columns.filter(({ cells }) => cells.length === 0 || cells.some((cell) => cell !== unknown));
}

function isWhole(columns: readonly ReadableColumn[], width: number): boolean {
  const needs = columns.map(need);
  const widths = fitWidths(needs, width);
  return needs.every(({ natural }, index) => widths[index] === natural);
}
