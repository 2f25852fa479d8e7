import { best } from './dimensions.js';

/** A cell is a triple of scores. Cells are numbered; the one after the last is of customers who never bought. */
export const cellCount = best ** 3;

export const noCell = cellCount;

export interface Scores {
  r: number;
  f: number;
  m: number;
}

export function cellOf(r: number, f: number, m: number): number {
  return ((r - 1) * best + (f - 1)) * best + (m - 1);
}

/** The scores of every cell, by its number; `NaN` for those who never bought. */
export const cells: readonly Scores[] = [
  ...Array.from({ length: cellCount }, (_, cell) => ({
    r: Math.floor(cell / best ** 2) + 1,
    f: (Math.floor(cell / best) % best) + 1,
    m: (cell % best) + 1,
  })),
  { r: Number.NaN, f: Number.NaN, m: Number.NaN },
];
