import type { ChalkInstance } from 'chalk';

export interface ChartOptions {
  /** Display columns that a line may take. */
  width: number;
  /** Colours, or none. */
  chalk: ChalkInstance;
}

/** Bars or rows of a heatmap that are drawn at most. */
export const mostRows = 100;
