import type { Facts } from '../../facts.js';
import { type Findings, tableOfRows } from '../../report.js';
import { type FactColumnName, factColumns } from '../fact-columns.js';
import { printPlaces, transactionPlaces } from '../places.js';
import type { AbcClasses } from './compute.js';
import { classAt } from './divide.js';
import { notes } from './notes.js';
import type { AbcOptions } from './options.js';
import { shareOf, valueTypes } from './present.js';

/** What each value is made from. */
const sources: Readonly<Record<AbcOptions['by'], readonly FactColumnName[]>> = {
  revenue: ['frequency', 'revenue'],
  profit: ['frequency', 'revenue', 'cost', 'profit'],
  orders: ['frequency'],
};

/** How one customer came by its class: what it is made from, where it stands, and by which rule. */
export function explain(result: AbcClasses, facts: Facts, options: AbcOptions, customer: number): Findings {
  const { by, aShare, bShare } = options;
  const { customers, value, order, cumulative, total } = result;
  const place = order.indexOf(customer);
  const places = printPlaces(transactionPlaces(facts, customer));
  const inputs = sources[by].map((fact) => ({
    source: fact,
    value: factColumns[fact].of(facts)(customer),
    ...places,
  }));
  const standing = place !== -1 && {
    place: place + 1,
    of: order.length,
    share: shareOf(value[customer], total),
    share_before: shareOf(cumulative[place - 1] ?? 0, total),
    class: classAt(result, place),
  };
  const found = {
    customer_id: customers.customer_id[customer],
    name: customers.name[customer],
    [by]: value[customer],
    total,
    ...standing,
    a_share: aShare,
    b_share: bShare,
    rule: ruleFor(result, facts, customer, place),
  };
  return {
    tables: [
      tableOfRows('inputs', { source: 'word', value: 'number', file: 'text', lines: 'text' }, inputs),
      tableOfRows(
        'result',
        {
          customer_id: 'text',
          name: 'text',
          [by]: valueTypes[by],
          total: valueTypes[by],
          place: 'count',
          of: 'count',
          share: 'percent',
          share_before: 'percent',
          a_share: 'percent',
          b_share: 'percent',
          class: 'word',
          rule: 'word',
        },
        [found],
      ),
    ],
    notes: [...notes(result, options), { id: 'explain_inputs', level: 'info', table: 'inputs' }],
  };
}

/** Why there is this class, or none. */
function ruleFor(result: AbcClasses, facts: Facts, customer: number, place: number): string {
  const { transactions } = facts.customer_summary;
  if (place === -1) return transactions[customer] > 0 ? 'without_cost' : 'without_transactions';
  if (place >= result.positive) return 'without_value';
  return { A: 'below_a', B: 'below_b', C: 'beyond_b' }[classAt(result, place)];
}
