import { type Findings, type Table, tableOf, tableOfRows } from '../../report.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { cells } from './cells.js';
import type { Rfm } from './compute.js';
import { dimensions, scores } from './dimensions.js';
import { actionOf, labelsOf } from './labels.js';
import { notes } from './notes.js';
import { boundsOf } from './scoring.js';
import { noPurchases, other } from './segmentation.js';
import { sumBy } from './totals.js';

export function present(rfm: Rfm): Findings {
  return {
    tables: [tableOf('customers', () => customers(rfm)), segments(rfm), cuts(rfm), grid(rfm)],
    overview: ['segments', 'cuts'],
    charts: [{ id: 'grid', type: 'heatmap', table: 'grid', x: 'f', y: 'r', value: 'customers' }],
    notes: notes(rfm),
    labels: labelsOf(rfm.segmentation),
  };
}

/** The highest sum of scores first, among equals the most money, then by id; last who never bought. */
function customers({ customers, values, segments, cells: cellOf }: Rfm): Table['columns'] {
  const sums = cells.map(({ r, f, m }) => r + f + m);
  const byMoney = descendingOrder(values.monetary);
  const bySum = descendingOrder(inOrder(cellOf, byMoney).map((cell) => sums[cell]));
  const order = inOrder(byMoney, bySum);
  const cell = inOrder(cellOf, order);
  return [
    { id: 'customer_id', type: 'text', values: inOrder(customers.customer_id, order) },
    { id: 'name', type: 'text', values: inOrder(customers.name, order) },
    { id: 'recency', type: 'days', values: inOrder(values.recency, order) },
    { id: 'frequency', type: 'count', values: inOrder(values.frequency, order) },
    { id: 'monetary', type: 'money', values: inOrder(values.monetary, order) },
    { id: 'r', type: 'count', values: cell.map((each) => cells[each].r) },
    { id: 'f', type: 'count', values: cell.map((each) => cells[each].f) },
    { id: 'm', type: 'count', values: cell.map((each) => cells[each].m) },
    { id: 'segment', type: 'word', values: cell.map((each) => segments[each]) },
  ];
}

function inOrder<T>(values: ArrayLike<T>, order: ArrayLike<number>): T[] {
  const ordered = new Array<T>(order.length);
  for (let place = 0; place < order.length; place++) ordered[place] = values[order[place]];
  return ordered;
}

/** In the order of the rules; then who is in none of them, if there is anyone. */
function segments({ customers: { count }, segmentation, segments, totals }: Rfm): Table {
  const ofSegment = sumBy(totals, (cell) => segments[cell]);
  const outside = [other, noPurchases].filter((id) => ofSegment(id).customers > 0);
  const rows = [...segmentation.segments.map(({ id }) => id), ...outside].map((segment) => {
    const { customers, monetary, recency } = ofSegment(segment);
    return {
      segment,
      customers,
      share: count > 0 ? customers / count : null,
      monetary,
      mean_recency: customers > 0 ? recency / customers : null,
      action: actionOf(segmentation, segment),
    };
  });
  const columns = {
    segment: 'word',
    customers: 'count',
    share: 'percent',
    monetary: 'money',
    mean_recency: 'days',
    action: 'word',
  } as const;
  return tableOfRows('segments', columns, rows);
}

/** What each score stands for, best first: money in the currency's unit. */
function cuts({ cuts }: Rfm): Table {
  const rows = dimensions.flatMap((dimension) =>
    scores.map((score) => ({ dimension, score, ...boundsOf(dimension, score, cuts) })),
  );
  const columns = {
    dimension: 'word',
    score: 'count',
    from: 'number',
    to: 'number',
    included: 'word',
  } as const;
  return tableOfRows('cuts', columns, rows);
}

/** Best at the top and at the right, as the chart shows it. */
function grid({ totals }: Rfm): Table {
  const place = (r: number, f: number) => `${r} ${f}`;
  const at = sumBy(totals, (cell) => place(cells[cell].r, cells[cell].f));
  const rows = scores.flatMap((r) => scores.toReversed().map((f) => ({ r, f, ...at(place(r, f)) })));
  return tableOfRows('grid', { r: 'count', f: 'count', customers: 'count', monetary: 'money' }, rows);
}
