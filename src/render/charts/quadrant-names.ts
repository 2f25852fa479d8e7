import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';
import type { Braille } from './braille.js';
import { widest } from './text.js';

/**
 * Names the parts that a rule down and a rule across make: upper left, upper right, lower left, lower right.
 * A name stands at the outer side, as near to its corner as nothing is in its way, on several lines where it
 * must; in a part without room for its whole words it is left out.
 */
export function nameQuadrants(
  plot: Braille,
  middle: { column: number; row: number },
  names: readonly string[],
  chalk: ChalkInstance,
): void {
  for (const [index, name] of names.entries()) {
    const [isLower, isRight] = [index >= 2, index % 2 === 1];
    // A space on either side of a name.
    const room = (isRight ? plot.columns - 1 - middle.column : middle.column) - 2;
    const text = visible(name);
    const lines = wrap(text, Math.max(room, 2));
    const width = widest(lines);
    if (width > room || lines.join(' ') !== text) continue;

    const start = isRight ? plot.columns - 1 - width : 1;
    const tops = isLower
      ? range(middle.row + 1, plot.rows - lines.length).reverse()
      : range(0, middle.row - lines.length);
    const top = tops.find((row) =>
      lines.every((_, line) => plot.isFree(row + line, start - 1, start + width + 1)),
    );
    if (top === undefined) continue;
    lines.forEach((line, index) => {
      const indent = isRight ? width - stringWidth(line) : 0;
      plot.write(start + indent, top + index, chalk.dim(line));
    });
  }
}

/** Whole numbers from the first to the last. */
function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
