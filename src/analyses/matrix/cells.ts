/** The four cells: y high before y low, and in each x high before x low. */
export type Cells = readonly [Cell, Cell, Cell, Cell];

export interface Cell {
  id: string;
  /** What to do with its customers; its sentence is in `text`. */
  action: string | null;
}

/** Named by x, then y. */
export const plainCells: Cells = [
  { id: 'high_high', action: null },
  { id: 'low_high', action: null },
  { id: 'high_low', action: null },
  { id: 'low_low', action: null },
];

/** The position of a cell among the four. */
export function cellAt(isHighX: boolean, isHighY: boolean): number {
  return (isHighY ? 0 : 2) + (isHighX ? 0 : 1);
}
