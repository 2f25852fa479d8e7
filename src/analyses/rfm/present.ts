import { type Findings, type Table, tableOf } from '../../report.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { cells } from './cells.js';
import type { Rfm, Totals } from './compute.js';
import { dimensions, scores } from './dimensions.js';
import { actionOf, labelsOf } from './labels.js';
import { notes } from './notes.js';
import { boundsOf } from './scoring.js';
import { noPurchases, other } from './segmentation.js';

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
  const sumOf = (id: string, of: keyof Totals) =>
    totals[of].reduce((sum, value, cell) => (segments[cell] === id ? sum + value : sum), 0);
  const outside = [other, noPurchases].filter((id) => sumOf(id, 'customers') > 0);
  const rows = [...segmentation.segments.map(({ id }) => id), ...outside].map((id) => {
    const customers = sumOf(id, 'customers');
    return {
      id,
      customers,
      share: count > 0 ? customers / count : null,
      monetary: sumOf(id, 'monetary'),
      meanRecency: customers > 0 ? sumOf(id, 'recency') / customers : null,
      action: actionOf(segmentation, id),
    };
  });
  return {
    id: 'segments',
    columns: [
      { id: 'segment', type: 'word', values: rows.map(({ id }) => id) },
      { id: 'customers', type: 'count', values: rows.map(({ customers }) => customers) },
      { id: 'share', type: 'percent', values: rows.map(({ share }) => share) },
      { id: 'monetary', type: 'money', values: rows.map(({ monetary }) => monetary) },
      { id: 'mean_recency', type: 'days', values: rows.map(({ meanRecency }) => meanRecency) },
      { id: 'action', type: 'word', values: rows.map(({ action }) => action) },
    ],
  };
}

/** What each score stands for, best first: money in the currency's unit. */
function cuts({ cuts }: Rfm): Table {
  const rows = dimensions.flatMap((dimension) =>
    scores.map((score) => ({ dimension, score, ...boundsOf(dimension, score, cuts) })),
  );
  return {
    id: 'cuts',
    columns: [
      { id: 'dimension', type: 'word', values: rows.map(({ dimension }) => dimension) },
      { id: 'score', type: 'count', values: rows.map(({ score }) => score) },
      { id: 'from', type: 'number', values: rows.map(({ from }) => from) },
      { id: 'to', type: 'number', values: rows.map(({ to }) => to) },
    ],
  };
}

/** Best at the top and at the right, as the chart shows it. */
function grid({ totals }: Rfm): Table {
  const rows = scores.flatMap((r) =>
    scores.toReversed().map((f) => {
      const sumOf = (of: keyof Totals) =>
        totals[of].reduce(
          (sum, value, cell) => (cells[cell].r === r && cells[cell].f === f ? sum + value : sum),
          0,
        );
      return { r, f, customers: sumOf('customers'), monetary: sumOf('monetary') };
    }),
  );
  return {
    id: 'grid',
    columns: [
      { id: 'r', type: 'count', values: rows.map(({ r }) => r) },
      { id: 'f', type: 'count', values: rows.map(({ f }) => f) },
      { id: 'customers', type: 'count', values: rows.map(({ customers }) => customers) },
      { id: 'monetary', type: 'money', values: rows.map(({ monetary }) => monetary) },
    ],
  };
}
