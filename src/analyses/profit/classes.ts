import type { Classification } from '../../analysis.js';
import type { Profitability } from './compute.js';
import { type ProfitClass, profitClasses } from './quadrant.js';

/** The class of the customer at a place of the order; null where its profit is unknown. */
export function classAt({ ends, known }: Profitability, place: number): ProfitClass | null {
  return ends === null || place >= known ? null : profitClasses[ends.findIndex((end) => place < end)];
}

/** What the customers of one class come to. */
export interface ClassSum {
  class: ProfitClass;
  customers: number;
  revenue: number;
  profit: number;
}

/** Every class, the empty ones too. */
export function classSums({ ends, order, revenue, profit }: Profitability): ClassSum[] {
  if (ends === null) return [];
  return profitClasses.map((name, i) => {
    const members = order.subarray(ends[i - 1] ?? 0, ends[i]);
    return {
      class: name,
      customers: members.length,
      revenue: members.reduce((sum, customer) => sum + revenue[customer], 0),
      profit: members.reduce((sum, customer) => sum + profit[customer], 0),
    };
  });
}

export function classification(result: Profitability): Classification {
  const of: (string | null)[] = new Array(result.customers.count).fill(null);
  for (let place = 0; place < result.known; place++) of[result.order[place]] = classAt(result, place);
  return { id: 'class', classes: profitClasses, ordered: true, of };
}
