import type { ChalkInstance } from 'chalk';
import type { Column } from '../../report.js';
import { unknown, valueWriter } from '../cells.js';
import { isNumeric } from '../exact.js';
import { numberWriter, shortWriter } from '../numbers.js';
import type { Words } from '../words.js';
import { endsFirst, placed } from './frame.js';
import type { Cell, Grid } from './grid.js';
import type { Shades } from './shade.js';
import { padStart, shorten, widest } from './text.js';

/** Stands for a zero without shade, lest it look like a cell of which nothing is known. */
const unshaded = '·';

/** How the cells of a heatmap are drawn. */
export interface CellStyle {
  /** Display columns of a cell. */
  width: number;
  draw(cell: Cell): string;
  /** The line of labels above. */
  labels: string;
  /** What the reader must know to read the cells. */
  key: readonly string[];
}

/** A shade with the value beside it; null where not all values fit into `room` columns. */
export function written(
  grid: Grid,
  column: Column,
  words: Words,
  shades: Shades,
  room: number,
  chalk: ChalkInstance,
): CellStyle | null {
  const values = grid.cells.flat().filter((cell) => typeof cell === 'number');
  const fits = ({ write, shade }: Writer) => widest(values.map(write)) + shade + 1 <= room;
  const writer = writersFor(column, values, words).find(fits);
  if (!writer) return null;
  const textWidth = widest(values.map(writer.write));
  const width = Math.min(room, Math.max(textWidth + 4, widest(grid.across) + 1));
  // A space before the cell, and one between shade and value where there is room.
  const shadeWidth = Math.max(width - textWidth - 2, 1);
  return {
    width,
    draw: (cell) => {
      if (typeof cell !== 'number') return padStart(cell === null ? unknown : '', width);
      const shade = colour(cell, chalk)(shades.glyph(cell).repeat(shadeWidth));
      return ` ${shade}${padStart(writer.write(cell), width - 1 - shadeWidth)}`;
    },
    labels: grid.across.map((label) => ` ${padStart(shorten(label, width - 1), width - 1)}`).join(''),
    key: writer.key ? [writer.key] : [],
  };
}

/** A shade alone, and a key. */
export function shaded(
  grid: Grid,
  column: Column,
  words: Words,
  shades: Shades,
  room: number,
  chalk: ChalkInstance,
): CellStyle {
  const width = Math.min(room, 4);
  const write = isNumeric(column.type)
    ? shortWriter(column.type, words.locale)
    : valueWriter(column, [], words);
  const middles = grid.across.map((text, index) => ({ at: index * width + (width >> 1), text }));
  return {
    width,
    draw: (cell) => {
      if (typeof cell !== 'number') return padStart(cell === null ? unknown : '', width);
      const glyph = shades.glyph(cell);
      return glyph === ' ' ? padStart(unshaded, width) : colour(cell, chalk)(glyph.repeat(width));
    },
    labels: placed(endsFirst(middles), width * grid.across.length).labels,
    key: [
      ...(grid.cells.flat().some((cell) => cell === 0 && shades.glyph(cell) === ' ')
        ? [`${unshaded} 0`]
        : []),
      ...shades.steps.map(({ glyph, upTo }) => `${glyph} ≤ ${write(upTo)}`),
    ],
  };
}

interface Writer {
  write(value: number): string;
  /** Display columns that a shade needs beside it. */
  shade: number;
  key?: string;
}

/** From the most exact way to write these values to the shortest. */
function writersFor(column: Column, values: readonly number[], words: Words): Writer[] {
  const { type } = column;
  const exact = { write: valueWriter(column, values, words), shade: 3 };
  if (!isNumeric(type)) return [exact];
  const short = { write: shortWriter(type, words.locale, type === 'percent' ? 2 : 3), shade: 1 };
  if (type !== 'percent') return [exact, short];
  const whole = numberWriter('count', [], words.locale);
  const bare = {
    write: (value: number) => whole(value * 100),
    shade: 1,
    key: `${words.column(column.id)}, %`,
  };
  return [exact, short, bare];
}

function colour(value: number, chalk: ChalkInstance): ChalkInstance {
  return value < 0 ? chalk.red : chalk.cyan;
}
