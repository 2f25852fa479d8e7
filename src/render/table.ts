import type { ChalkInstance } from 'chalk';
import { rowCount, type Table } from '../report.js';
import { type ReadableColumn, readable, unknown } from './cells.js';
import { drawColumns, drawRecord, need } from './columns.js';
import { fitWidths } from './fit.js';
import type { RenderOptions } from './options.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** Of a table of so few rows, columns for which there is no room go below; of a longer one they are left out. */
const foldedRows = 12;

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
  return drawWithin(withoutEmpty(all, width), table, options, width, chalk);
}

function drawWithin(
  columns: readonly ReadableColumn[],
  table: Table,
  options: RenderOptions,
  width: number,
  chalk: ChalkInstance,
): string[] {
  const { words, maximumRows = Number.POSITIVE_INFINITY } = options;
  const needs = columns.map(need);
  const widths = fitWidths(needs, width);
  const hiddenRows = Math.max(rowCount(table) - maximumRows, 0);
  const isWhole = needs.every(({ natural }, index) => widths[index] === natural);
  if (rowCount(table) === 1 && hiddenRows === 0 && !isWhole) return drawRecord(columns, width, chalk);

  const beyond = columns.slice(widths.length);
  if (beyond.length > 0 && rowCount(table) <= foldedRows) {
    const rest = drawWithin([columns[0], ...beyond], table, options, width, chalk);
    return [...drawColumns(columns, widths, chalk), '', ...rest];
  }
  const dropped = beyond.map((column) => column.heading);
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

/** Where not all columns fit, those give way first that say nothing. */
function withoutEmpty(columns: readonly ReadableColumn[], width: number): ReadableColumn[] {
  const needs = columns.map(need);
  const widths = fitWidths(needs, width);
  const isWhole = needs.every(({ natural }, index) => widths[index] === natural);
  return isWhole
    ? [...columns]
    : columns.filter(({ cells }) => cells.length === 0 || cells.some((cell) => cell !== unknown));
}
