import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import { centre, padEnd, padStart, shorten, spaces, widest } from './text.js';

/** A label at a line of the plot, or at a display column below it. */
export interface Mark {
  at: number;
  text: string;
}

export interface Axes {
  /** Marks come in the order of their weight: where two are in each other's way, the later one is left out. */
  left: readonly Mark[];
  below: readonly Mark[];
  /** The heading of the axis below. */
  heading: string;
}

/** A y-axis never takes more than this. */
export const greatestLabel = 12;

/** The display columns that a y-axis with these labels leaves to the plot. */
export function plotWidth(labels: readonly string[], width: number): number {
  return width - Math.min(widest(labels), greatestLabel) - 2;
}

/** A plot, all of whose lines are `columns` wide, with its axes. */
export function frame(plot: readonly string[], columns: number, axes: Axes, chalk: ChalkInstance): string[] {
  const left = new Map<number, string>();
  for (const { at, text } of axes.left) if (!left.has(at)) left.set(at, shorten(text, greatestLabel));
  const room = Math.min(widest(axes.left.map(({ text }) => text)), greatestLabel);
  const { ticks, labels } = placed(axes.below, columns);
  const axis = Array.from({ length: columns }, (_, column) => (ticks.has(column) ? '┬' : '─')).join('');
  return [
    ...plot.map((line, row) => {
      const label = left.get(row);
      return `${padStart(label ?? '', room)} ${chalk.dim(label === undefined ? '│' : '┤')}${line}`;
    }),
    `${spaces(room + 1)}${chalk.dim(`└${axis}`)}`,
    `${spaces(room + 2)}${labels}`,
    ...(axes.heading === '' ? [] : [spaces(room + 2) + centre(shorten(axes.heading, columns), columns)]),
  ];
}

/** Labels in one line, each about its column, and those columns. */
export function placed(marks: readonly Mark[], columns: number): { ticks: Set<number>; labels: string } {
  const ticks = new Set<number>();
  const taken: { start: number; end: number; text: string }[] = [];
  const widestLabel = Math.max(Math.floor(columns / 2) - 1, 1);
  for (const mark of marks) {
    const text = shorten(mark.text, marks.length === 1 ? columns : widestLabel);
    const width = stringWidth(text);
    const start = Math.min(Math.max(mark.at - Math.floor(width / 2), 0), columns - width);
    const end = start + width;
    if (taken.some((other) => start < other.end + 2 && other.start < end + 2)) continue;
    taken.push({ start, end, text });
    ticks.add(mark.at);
  }
  taken.sort((one, other) => one.start - other.start);
  const labels = taken.reduce((line, { start, text }) => padEnd(line, start) + text, '');
  return { ticks, labels };
}

/** Those that matter most first: the ends, then the others. */
export function endsFirst<T>(items: readonly T[]): T[] {
  return items.length < 2 ? [...items] : [items[0], items.at(-1)!, ...items.slice(1, -1)];
}
