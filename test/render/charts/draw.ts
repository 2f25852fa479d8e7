import { Chalk } from 'chalk';
import { drawChart } from '../../../src/render/charts/index.js';
import type { Words } from '../../../src/render/index.js';
import type { Chart, Column } from '../../../src/report.js';
import { words } from '../samples.js';

/** Any chart but for what is the same for all here. */
export type Drawn = Chart extends infer C ? (C extends Chart ? Omit<C, 'id' | 'table'> : never) : never;

export function draw(
  chart: Drawn,
  columns: Column[],
  { width = 40, color = false, say = words() }: { width?: number; color?: boolean; say?: Words } = {},
): string[] {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return drawChart({ ...chart, id: 'c', table: 't' } as Chart, { id: 't', columns }, say, { width, chalk });
}

/** The same, as a picture to compare with: it begins with a line feed. */
export function picture(...args: Parameters<typeof draw>): string {
  return `\n${draw(...args).join('\n')}\n`;
}
