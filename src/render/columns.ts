import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { ColumnType } from '../report.js';
import type { ReadableColumn } from './cells.js';
import { drawBody, drawHeader } from './draw.js';
import { isNumeric } from './exact.js';
import { fitWidths, type Need } from './fit.js';
import { wrap } from './wrap.js';

/** Text is still good to read when it is wrapped to this many display columns, */
const readableWidth = 8;
/** and words of up to this many are better kept whole. */
const longestWhole = 12;

export function need({ heading, cells, type }: ReadableColumn): Need {
  const widestCell = widest(cells);
  const natural = Math.max(stringWidth(heading), widestCell);
  const words = [heading, ...(isText(type) ? cells : [])].flatMap(wordsOf);
  const whole = Math.min(widest(words), longestWhole);
  const least = isText(type) ? Math.max(whole, readableWidth) : Math.max(widestCell, whole);
  return { natural, least: Math.min(natural, least), isText: isText(type) };
}

/** Numbers and dates are better not broken. */
function isText(type: ColumnType): boolean {
  return type === 'text' || type === 'word';
}

/** A line may be broken at a space, and after any Chinese character. */
function wordsOf(text: string): string[] {
  return text.split(/\s+|(?<=\p{Script=Han})/u);
}

/** Draws the first of the columns, as many as there are widths for. */
export function drawColumns(
  columns: readonly ReadableColumn[],
  widths: readonly number[],
  chalk: ChalkInstance,
): string[] {
  if (widths.length === 0) return [];
  const shown = columns.slice(0, widths.length);
  const grid = { widths, right: shown.map((column) => isNumeric(column.type)), chalk };
  const headings = shown.map((column) => column.heading);
  const rows = shown[0].cells.map((_, row) => shown.map((column) => column.cells[row]));
  const lines = rows.flatMap((cells) => wrapRow(cells, widths));
  return [...drawHeader(wrapRow(headings, widths), grid), ...drawBody(lines, grid)];
}

/** Draws the only row downwards: a heading and its value on every line. */
export function drawRecord(
  columns: readonly ReadableColumn[],
  width: number,
  chalk: ChalkInstance,
): string[] {
  const headings = columns.map((column) => column.heading);
  const values = columns.map((column) => column.cells[0]);
  const headingNeed = need({ heading: '', cells: headings, type: 'text' });
  const valueNeed = need({ heading: '', cells: values, type: 'text' });
  const unbroken = widest(values.filter((_, index) => !isText(columns[index].type)));
  const least = Math.max(valueNeed.least, unbroken);
  const widths = fitWidths([headingNeed, { ...valueNeed, least, isText: false }], width);
  const rows = headings.flatMap((heading, index) => wrapRow([heading, values[index]], widths));
  const styled = rows.map(([heading, value]) => [chalk.bold(heading), value]);
  return drawBody(styled, { widths, right: [false, false], chalk });
}

/** One row as the rows of single lines that it takes. */
function wrapRow(cells: readonly string[], widths: readonly number[]): string[][] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index]));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => wrapped.map((lines) => lines[line] ?? ''));
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}
