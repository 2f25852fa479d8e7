import type { ChalkInstance } from 'chalk';
import type { Column } from '../../report.js';
import { readable, unknown } from '../cells.js';
import type { Words } from '../words.js';
import type { Braille } from './braille.js';
import { shortCells } from './columns.js';
import type { ChartOptions } from './options.js';
import type { ScatterAxis } from './scatter-axis.js';
import { padEnd, padStart, shorten, spaces, widest } from './text.js';

/** Without the zero, which looks like an O. */
const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789'];

/** Of more rows there is no telling one from the other. */
export const mostMarked = alphabet.length;

/** Of the width, at most, that a heading or all digits of a number take in the key. */
const numberShare = 0.2;

/**
 * Marks each place where there are rows, in their order. Returns the mark of each row, the same for those in
 * one place; that of a row with an unknown value is `unknown`.
 */
export function placeMarks(plot: Braille, x: ScatterAxis, y: ScatterAxis, chalk: ChalkInstance): string[] {
  const marks = new Map<string, string>();
  return Array.from(x.values, (_, row) => {
    if (Number.isNaN(x.values[row]) || Number.isNaN(y.values[row])) return unknown;
    const column = cellOf(x, row, (share) => plot.column(share), plot.columns);
    const line = cellOf(y, row, (share) => plot.row(share), plot.rows);
    const place = `${column} ${line}`;
    const mark = marks.get(place) ?? alphabet[marks.size];
    marks.set(place, mark);
    plot.write(column, line, chalk.cyan(mark));
    return mark;
  });
}

/** On the rule is who is on the cut: others stand beside it, on their side, unless the plot ends there. */
function cellOf(axis: ScatterAxis, row: number, at: (share: number) => number, cells: number): number {
  const share = axis.scale.at(axis.values[row]);
  if (axis.cut === undefined) return at(share);
  const cut = axis.scale.at(axis.cut);
  if (at(share) !== at(cut) || Math.abs(share - cut) < 1e-9) return at(share);
  // Rows are counted downwards, columns to the right.
  const isForward = at(1) > at(0) === share > cut;
  return Math.min(Math.max(at(share) + (isForward ? 1 : -1), 0), cells - 1);
}

/** A line for each row: its mark, its name and its numbers. Those in one place stand together. */
export function drawKey(
  marks: readonly string[],
  [label, ...numbers]: readonly [Column, Column, Column],
  words: Words,
  { width, chalk }: ChartOptions,
): string[] {
  const [named, ...exact] = readable({ id: '', columns: [label, ...numbers] }, words);
  const most = width * numberShare;
  const [x, y] = exact.map(({ heading, cells }, index) => {
    const values = widest(cells) <= most ? cells : shortCells(numbers[index], words, marks.length);
    const texts = [shorten(heading, Math.max(widest(values), most)), ...values];
    return texts.map((text) => `  ${padStart(text, widest(texts))}`);
  });
  const room = width - 3 - widest(x) - widest(y);
  const names = [named.heading, ...named.cells].map((text) => shorten(text, room));
  const lines = names.map((name, line) => padEnd(name, widest(names)) + x[line] + y[line]);
  return [
    chalk.dim(spaces(3) + lines[0]),
    ...[...alphabet, unknown].flatMap((mark) =>
      lines.slice(1).flatMap((line, row) => (marks[row] === mark ? `${chalk.cyan(mark)}  ${line}` : [])),
    ),
  ];
}
