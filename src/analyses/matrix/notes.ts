import type { Note } from '../../report.js';
import type { Axis, Matrix } from './compute.js';

/** What the reader of a matrix should know. */
export function notes({ x, y, cell, unknown, totals, notes }: Matrix): Note[] {
  const placed = totals.reduce((total, { customers }) => total + customers, 0);
  const names = [x.measure.name, y.measure.name];
  const found: (Note | false)[] = [
    { id: 'cut_side', level: 'info' },
    (isOfValues(x) || isOfValues(y)) && { id: 'cut_customers', level: 'info' },
    names.includes('profit') && { id: 'net_profit', level: 'info' },
    placed === 0 && { id: 'nobody_placed', level: 'warning' },
    unknown.x > 0 && { id: 'unknown_x', level: 'info', args: { customers: unknown.x } },
    unknown.y > 0 && { id: 'unknown_y', level: 'info', args: { customers: unknown.y } },
    unknown.both > 0 && { id: 'unknown_both', level: 'info', args: { customers: unknown.both } },
    placed > 1 && isAllSame(x, cell) && { id: 'same_x', level: 'warning' },
    placed > 1 && isAllSame(y, cell) && { id: 'same_y', level: 'warning' },
  ];
  return [...found.filter((note) => note !== false), ...unique(notes)];
}

function isOfValues({ split }: Axis): boolean {
  return split === 'mean' || split === 'median';
}

/** Then all customers of the matrix lie on one side of any cut. */
function isAllSame({ values }: Axis, cell: Int8Array): boolean {
  const first = cell.findIndex((each) => each >= 0);
  return cell.every((each, customer) => each < 0 || values[customer] === values[first]);
}

/** Both axes may say the same. */
function unique(notes: readonly Note[]): Note[] {
  const said = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...said.values()];
}
