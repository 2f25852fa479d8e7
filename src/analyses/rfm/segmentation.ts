import { cellCount, cells, noCell, type Scores } from './cells.js';

/** Rules that put customers into segments by their scores. The first rule that matches wins. */
export interface Segmentation {
  name: string;
  segments: readonly Segment[];
}

export interface Segment {
  id: string;
  /** By language tag; `und` for one that was given without a language. */
  label: Readonly<Record<string, string>>;
  /** What to do about these customers, likewise. */
  action: Readonly<Record<string, string>>;
  when: Readonly<Record<keyof Scores, Range>>;
}

/** Scores, both included. */
export type Range = readonly [lowest: number, highest: number];

/** Where customers land whom no rule matches, and who never bought. */
export const other = 'other';
export const noPurchases = 'no_purchases';

export function matches({ when }: Segment, scores: Scores): boolean {
  return (['r', 'f', 'm'] as const).every(
    (score) => scores[score] >= when[score][0] && scores[score] <= when[score][1],
  );
}

/** The id of the segment of every cell. */
export function segmentByCell({ segments }: Segmentation): string[] {
  return cells.map((scores, cell) => {
    if (cell === noCell) return noPurchases;
    return segments.find((segment) => matches(segment, scores))?.id ?? other;
  });
}

/** Cells that no rule matches, and segments that no customer can ever be in. */
export function gapsOf(segmentation: Segmentation): { uncovered: number; unreachable: string[] } {
  const reached = segmentByCell(segmentation).slice(0, cellCount);
  return {
    uncovered: reached.filter((id) => id === other).length,
    unreachable: segmentation.segments.map(({ id }) => id).filter((id) => !reached.includes(id)),
  };
}
