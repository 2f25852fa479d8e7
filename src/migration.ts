import type { Classification } from './analysis.js';
import type { Customers } from './facts.js';
import { type Findings, type Table, tableOf } from './report.js';

/** The classes of customers as of one day. */
export interface Classed extends Classification {
  customers: Customers;
}

/** Stands for the class of a customer who has none on that day, or was none. */
const none = 'none';

/** Who moved from which class to which: a matrix of customers, the same as a list of moves, and the customers. */
export function migration(before: Classed, after: Classed): Findings {
  const classes = [...new Set([...before.classes, ...after.classes]), none];
  const moves = movesBetween(before, after);
  const matrix = classes.map(() => classes.map(() => 0));
  for (const { from, to } of moves) matrix[classes.indexOf(from)][classes.indexOf(to)]++;
  const moved = moves.filter(({ from, to }) => from !== to);
  const rank = (name: string) => classes.indexOf(name);
  const list = moved.toSorted(
    (a, b) =>
      rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to) || (a.customer_id < b.customer_id ? -1 : 1),
  );
  return {
    tables: [
      matrixTable(classes, matrix),
      movesTable(classes, matrix),
      tableOf('customers', () => [
        { id: 'customer_id', type: 'text', values: list.map((each) => each.customer_id) },
        { id: 'name', type: 'text', values: list.map((each) => each.name) },
        { id: 'from', type: 'word', values: list.map((each) => each.from) },
        { id: 'to', type: 'word', values: list.map((each) => each.to) },
        { id: 'movement', type: 'word', values: list.map(({ from, to }) => movement(rank(from), rank(to))) },
      ]),
    ],
    overview: ['migration', 'customers'],
    notes: [{ id: 'moved', level: 'info', args: { moved: moved.length, customers: moves.length } }],
  };

  function movement(from: number, to: number): string {
    if (classes[from] === none) return 'came';
    if (classes[to] === none) return 'left';
    return to < from ? 'up' : 'down';
  }
}

interface Move {
  customer_id: string;
  name: string | null;
  from: string;
  to: string;
}

/** One per customer of either day who has a class on one of them. */
function movesBetween(before: Classed, after: Classed): Move[] {
  const earlier = classesById(before);
  const later = classesById(after);
  const ids = [...new Set([...earlier.keys(), ...later.keys()])];
  return ids.map((customer_id) => ({
    customer_id,
    name: later.get(customer_id)?.name ?? earlier.get(customer_id)?.name ?? null,
    from: earlier.get(customer_id)?.class ?? none,
    to: later.get(customer_id)?.class ?? none,
  }));
}

function classesById({ customers, of }: Classed): Map<string, { class: string; name: string | null }> {
  const found = new Map<string, { class: string; name: string | null }>();
  const { customer_id, name } = customers;
  of.forEach((each, customer) => {
    if (each !== null) found.set(customer_id[customer], { class: each, name: name[customer] });
  });
  return found;
}

/** A row per class on the earlier day, a column per class on the later one. */
function matrixTable(classes: readonly string[], matrix: readonly (readonly number[])[]): Table {
  return {
    id: 'migration',
    columns: [
      { id: 'from', type: 'word', values: classes },
      ...classes.map((id, to) => ({ id, type: 'count' as const, values: matrix.map((row) => row[to]) })),
    ],
  };
}

/** The same, a row per pair of classes. */
function movesTable(classes: readonly string[], matrix: readonly (readonly number[])[]): Table {
  const pairs = classes.flatMap((from, row) =>
    classes.map((to, column) => ({ from, to, customers: matrix[row][column] })),
  );
  const all = pairs.reduce((sum, { customers }) => sum + customers, 0);
  return {
    id: 'moves',
    columns: [
      { id: 'from', type: 'word', values: pairs.map(({ from }) => from) },
      { id: 'to', type: 'word', values: pairs.map(({ to }) => to) },
      { id: 'customers', type: 'count', values: pairs.map(({ customers }) => customers) },
      {
        id: 'share',
        type: 'percent',
        values: pairs.map(({ customers }) => (all > 0 ? customers / all : null)),
      },
    ],
  };
}
