import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import stringWidth from 'string-width';

export interface Grid {
  /** Display columns of each column, without the space on either side. */
  widths: readonly number[];
  /** Whether each column is aligned to the right. */
  right: readonly boolean[];
  chalk: ChalkInstance;
}

const columnsOnly = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  right: '',
  middle: '│',
};
const lineBelow = { ...columnsOnly, bottom: '─', 'bottom-mid': '┼' };

/** The time that cli-table3 takes grows with the square of the rows. */
const rowsAtOnce = 50;

/** Draws rows whose cells are each one line, no wider than their column; they may be styled. */
export function drawBody(rows: readonly string[][], grid: Grid): string[] {
  const drawn: string[] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    drawn.push(...draw(rows.slice(start, start + rowsAtOnce), grid, columnsOnly));
  }
  return drawn;
}

/** The same in bold, with a line below. */
export function drawHeader(rows: readonly string[][], grid: Grid): string[] {
  const bold = rows.map((cells) => cells.map((cell) => grid.chalk.bold(cell)));
  return draw(bold, grid, lineBelow);
}

/**
 * cli-table3 measures text by older rules, by which newer emoji and many scripts do not line up. So it is
 * given stand-ins of the right width, and the texts take their places afterwards.
 */
function draw(rows: readonly string[][], grid: Grid, chars: typeof columnsOnly): string[] {
  const table = new Table({
    chars,
    colWidths: grid.widths.map((width) => width + 2),
    colAligns: grid.right.map((right) => (right ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  });
  const standIns = rows.map((cells) => cells.map((cell) => 'x'.repeat(stringWidth(cell))));
  table.push(...standIns);
  const taken = standIns.flat();
  const texts = rows.flat().filter((_, index) => taken[index] !== '');
  let next = 0;
  return table
    .toString()
    .split('\n')
    .map((line) =>
      line.trimEnd().replace(/x+|[─┼│]+/g, (run) => (run[0] === 'x' ? texts[next++] : grid.chalk.dim(run))),
    );
}
