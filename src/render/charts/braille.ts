import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';

/** Dots of a braille cell, by column and row: https://en.wikipedia.org/wiki/Braille_Patterns */
const bits = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
];
const blank = 0x2800;

/** Which dots of a line are drawn, over and over: how lines are told apart without colour. */
const strokes = [[true], [true, true, true, true, false, false, false], [true, false, false]];

/** A plane of dots, two to a display column and four to a line. Dot 0,0 is at the top left. */
export class Braille {
  readonly width: number;
  readonly height: number;
  readonly #cells: Uint8Array;
  /** Which line drew in a cell last. */
  readonly #inks: Uint8Array;
  /** What stands in cells without dots. */
  readonly #rules: string[];
  /** What stands before dots and rules, in the cell where it begins; the others that it takes are empty. */
  readonly #texts = new Map<number, string>();

  constructor(
    readonly columns: number,
    readonly rows: number,
  ) {
    this.width = columns * 2;
    this.height = rows * 4;
    this.#cells = new Uint8Array(columns * rows);
    this.#inks = new Uint8Array(columns * rows);
    this.#rules = new Array(columns * rows).fill(' ');
  }

  /** The dot column at a share of the width, 0 to 1. */
  x(share: number): number {
    return Math.round(share * (this.width - 1));
  }

  /** The dot row at a share of the height, from below. */
  y(share: number): number {
    return Math.round((1 - share) * (this.height - 1));
  }

  /** The display column at a share of the width. */
  column(share: number): number {
    return this.x(share) >> 1;
  }

  /** The line at a share of the height, from below. */
  row(share: number): number {
    return this.y(share) >> 2;
  }

  dot(x: number, y: number, ink = 0): void {
    const cell = (y >> 2) * this.columns + (x >> 1);
    this.#cells[cell] |= bits[x & 1][y & 3];
    this.#inks[cell] = ink;
  }

  /** Joins points, in the stroke of this ink. */
  path(points: readonly (readonly [number, number])[], ink = 0): void {
    const stroke = strokes[ink % strokes.length];
    let drawn = 0;
    let [x, y] = points[0];
    this.dot(x, y, ink);
    for (const [toX, toY] of points) {
      const steps = Math.max(Math.abs(toX - x), Math.abs(toY - y));
      for (let step = 1; step <= steps; step++) {
        if (!stroke[++drawn % stroke.length]) continue;
        this.dot(x + Math.round(((toX - x) * step) / steps), y + Math.round(((toY - y) * step) / steps), ink);
      }
      [x, y] = [toX, toY];
    }
  }

  /** A rule across, behind the dots. */
  ruleAcross(row: number): void {
    for (let column = 0; column < this.columns; column++) this.#rule(row, column, '─', '│');
  }

  /** A rule downwards, behind the dots. */
  ruleDown(column: number): void {
    for (let row = 0; row < this.rows; row++) this.#rule(row, column, '│', '─');
  }

  /** Puts a text, that may be styled, before all that is there. */
  write(column: number, row: number, text: string): void {
    const first = row * this.columns + column;
    for (let next = 0; next < stringWidth(text); next++)
      this.#texts.set(first + next, next === 0 ? text : '');
  }

  /** Whether nothing is in these cells of a line, as far as they are in the plane. */
  isFree(row: number, start: number, end: number): boolean {
    const first = row * this.columns;
    for (let cell = first + Math.max(start, 0); cell < first + Math.min(end, this.columns); cell++) {
      if (this.#cells[cell] !== 0 || this.#rules[cell] !== ' ' || this.#texts.has(cell)) return false;
    }
    return true;
  }

  #rule(row: number, column: number, rule: string, crossed: string): void {
    const cell = row * this.columns + column;
    this.#rules[cell] = this.#rules[cell] === crossed ? '┼' : rule;
  }

  /** The plane as lines of text, in a colour for each ink. */
  lines(inks: readonly ChalkInstance[], rule: ChalkInstance): string[] {
    return Array.from({ length: this.rows }, (_, row) => {
      let line = '';
      for (let cell = row * this.columns; cell < (row + 1) * this.columns; cell++) {
        const dots = this.#cells[cell];
        const ruled = this.#rules[cell];
        const text = this.#texts.get(cell);
        if (text !== undefined) line += text;
        else if (dots !== 0) line += inks[this.#inks[cell] % inks.length](String.fromCharCode(blank + dots));
        else line += ruled === ' ' ? ' ' : rule(ruled);
      }
      return line;
    });
  }
}
