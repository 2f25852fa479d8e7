import type { Classification } from './analysis.js';
import type { Customers } from './facts.js';
import { type Findings, type Table, tableOf } from './report.js';

/** The classes of customers as of one day. */
export interface Classed extends Classification {
  customers: Customers;
}

/** In the matrix: who had no class, or was no customer. */
const noClass = 'no_class';

/** Who moved from which class to which: a matrix of customers, the same as a list, and the customers who moved. */
export function movement(before: Classed, after: Classed): Findings {
  const classes = [...new Set([...before.classes, ...after.classes])];
  const pairs = pairsOf(before, after, classes);
  const size = classes.length + 1;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  let moved = 0;
  for (let i = 0; i < pairs.from.length; i++) {
    matrix[place(pairs.from[i], classes)][place(pairs.to[i], classes)]++;
    if (pairs.from[i] !== pairs.to[i]) moved++;
  }
  const ids = [...classes, noClass];
  return {
    tables: [
      matrixTable(ids, matrix),
      movesTable(ids, matrix),
      tableOf('moved', () => movedColumns(before, after, classes, pairs)),
    ],
    overview: ['migration', 'moved'],
    notes: [{ id: 'moved', level: 'info', args: { moved, customers: pairs.from.length } }],
  };
}

/** Customers with a class on one of the days. Positions among the customers of each day, −1 where they are not there. */
interface Pairs {
  before: Int32Array;
  after: Int32Array;
  /** Positions among the classes; −1 for none. */
  from: Int32Array;
  to: Int32Array;
}

function pairsOf(before: Classed, after: Classed, classes: readonly string[]): Pairs {
  const code = new Map<string | null, number>(classes.map((id, position) => [id, position]));
  const codes = ({ of }: Classed) => Int32Array.from(of, (id) => code.get(id) ?? -1);
  const [then, now] = [codes(before), codes(after)];
  const earlier = new Map(before.customers.customer_id.map((id, position) => [id, position]));
  const most = then.length + now.length;
  const pairs = {
    before: new Int32Array(most),
    after: new Int32Array(most),
    from: new Int32Array(most),
    to: new Int32Array(most),
  };
  let count = 0;
  const add = (i: number, j: number) => {
    const [from, to] = [i < 0 ? -1 : then[i], j < 0 ? -1 : now[j]];
    if (from < 0 && to < 0) return;
    pairs.before[count] = i;
    pairs.after[count] = j;
    pairs.from[count] = from;
    pairs.to[count] = to;
    count++;
  };
  after.customers.customer_id.forEach((id, position) => {
    add(earlier.get(id) ?? -1, position);
    earlier.delete(id);
  });
  for (const position of earlier.values()) add(position, -1);
  return {
    before: pairs.before.subarray(0, count),
    after: pairs.after.subarray(0, count),
    from: pairs.from.subarray(0, count),
    to: pairs.to.subarray(0, count),
  };
}

/** The row or column of a class; the last is for none. */
function place(position: number, classes: readonly string[]): number {
  return position < 0 ? classes.length : position;
}

function movedColumns(before: Classed, after: Classed, classes: readonly string[], pairs: Pairs) {
  const rank = (i: number) => [place(pairs.from[i], classes), place(pairs.to[i], classes)] as const;
  const idOf = (i: number) => sideOf(i).customer_id[positionOf(i)];
  const moved = [...pairs.from.keys()]
    .filter((i) => pairs.from[i] !== pairs.to[i])
    .sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || (idOf(a) < idOf(b) ? -1 : 1));
  return [
    { id: 'customer_id', type: 'text' as const, values: moved.map(idOf) },
    { id: 'name', type: 'text' as const, values: moved.map((i) => sideOf(i).name[positionOf(i)]) },
    { id: 'from_class', type: 'word' as const, values: moved.map((i) => classes[pairs.from[i]] ?? null) },
    { id: 'to_class', type: 'word' as const, values: moved.map((i) => classes[pairs.to[i]] ?? null) },
    { id: 'movement', type: 'word' as const, values: moved.map(direction) },
  ];

  function sideOf(i: number): Customers {
    return (pairs.after[i] >= 0 ? after : before).customers;
  }
  function positionOf(i: number): number {
    return pairs.after[i] >= 0 ? pairs.after[i] : pairs.before[i];
  }
  /** Up and down are of classes that have an order; who came or left was not there on the other day. */
  function direction(i: number): string | null {
    if (pairs.before[i] < 0) return 'came';
    if (pairs.after[i] < 0) return 'left';
    if (!after.ordered || pairs.from[i] < 0 || pairs.to[i] < 0) return null;
    return pairs.to[i] < pairs.from[i] ? 'up' : 'down';
  }
}

/** A row per class on the earlier day, a column per class on the later one. */
function matrixTable(ids: readonly string[], matrix: readonly Float64Array[]): Table {
  return {
    id: 'migration',
    columns: [
      { id: 'from_class', type: 'word', values: ids },
      ...ids.map((id, to) => ({ id, type: 'count' as const, values: matrix.map((row) => row[to]) })),
    ],
  };
}

/** The same, a row per pair of classes. */
function movesTable(ids: readonly string[], matrix: readonly Float64Array[]): Table {
  const pairs = ids.flatMap((from, row) =>
    ids.map((to, column) => ({ from, to, customers: matrix[row][column] })),
  );
  const all = pairs.reduce((sum, { customers }) => sum + customers, 0);
  return {
    id: 'moves',
    columns: [
      { id: 'from_class', type: 'word', values: pairs.map(({ from }) => from) },
      { id: 'to_class', type: 'word', values: pairs.map(({ to }) => to) },
      { id: 'customers', type: 'count', values: pairs.map(({ customers }) => customers) },
      {
        id: 'share',
        type: 'percent',
        values: pairs.map(({ customers }) => (all > 0 ? customers / all : null)),
      },
    ],
  };
}
