import type { ColumnType } from '../../../report.js';

/** One line of a derivation. What is not said is null in the table. */
export interface Step {
  /** Which kind of step; its words are in `text`. */
  step: string;
  /** A criterion's or a group's id. */
  criterion?: string;
  /** The criterion that this one is compared with. */
  other?: string;
  value?: number;
  from?: number;
  to?: number;
  weight?: number;
  score?: number;
  contribution?: number;
}

export const stepColumns: Readonly<Record<keyof Step, ColumnType>> = {
  step: 'word',
  criterion: 'word',
  other: 'word',
  value: 'number',
  from: 'number',
  to: 'number',
  weight: 'number',
  score: 'number',
  contribution: 'number',
};
