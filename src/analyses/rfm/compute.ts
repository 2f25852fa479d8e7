import type { CustomerSummary, Customers, Facts } from '../../facts.js';
import { requireExactSums } from '../../stats/exact-sums.js';
import { cellOf, noCell } from './cells.js';
import type { ByDimension, Cuts } from './dimensions.js';
import type { RfmOptions } from './options.js';
import { intervalOf, quintiles, scoreOf } from './scoring.js';
import { type Segmentation, segmentByCell } from './segmentation.js';
import { type Totals, totalsOf } from './totals.js';

export interface Rfm {
  customers: Customers;
  /** By customer: days since the last purchase (`NaN` without one), orders, net revenue. */
  values: ByDimension<Float64Array>;
  cuts: Cuts;
  /** Whether the cuts were given, and not found from the values. */
  given: boolean;
  segmentation: Segmentation;
  /** The id of the segment of every cell. */
  segments: readonly string[];
  /** The cell of every customer. */
  cells: Uint8Array;
  totals: Totals;
}

/** @throws ProblemError `total_too_large` */
export function scoreCustomers(
  { asOf, customers, customer_summary }: Facts,
  { cuts: given, segments: segmentation }: RfmOptions,
): Rfm {
  requireExactSums(customer_summary.revenue);
  const values = valuesOf(customer_summary, asOf ?? Number.NaN);
  const cuts = given ?? cutsOf(values);
  const cells = cellsOf(values, cuts);
  return {
    customers,
    values,
    cuts,
    given: given !== null,
    segmentation,
    segments: segmentByCell(segmentation),
    cells,
    totals: totalsOf(cells, values),
  };
}

function valuesOf({ orders, last_day, revenue }: CustomerSummary, asOf: number): Rfm['values'] {
  return { recency: last_day.map((day) => asOf - day), frequency: orders, monetary: revenue };
}

/** Quintiles of those who bought. */
function cutsOf(values: Rfm['values']): Cuts {
  const { recency, frequency, monetary } = values;
  const buyers = recency.reduce((count, _, customer) => count + (frequency[customer] > 0 ? 1 : 0), 0);
  const bought = (of: Float64Array) => {
    const found = new Float64Array(buyers);
    for (let customer = 0, at = 0; customer < of.length; customer++)
      if (frequency[customer] > 0) found[at++] = of[customer];
    return quintiles(found);
  };
  return { recency: bought(recency), frequency: bought(frequency), monetary: bought(monetary) };
}

function cellsOf({ recency, frequency, monetary }: Rfm['values'], cuts: Cuts): Uint8Array {
  const cells = new Uint8Array(recency.length).fill(noCell);
  for (let customer = 0; customer < cells.length; customer++) {
    if (!(frequency[customer] > 0)) continue;
    cells[customer] = cellOf(
      scoreOf('recency', intervalOf(recency[customer], cuts.recency)),
      scoreOf('frequency', intervalOf(frequency[customer], cuts.frequency)),
      scoreOf('monetary', intervalOf(monetary[customer], cuts.monetary)),
    );
  }
  return cells;
}
