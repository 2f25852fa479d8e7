import type { Facts } from '../../facts.js';
import { type Findings, tableOfRows } from '../../report.js';
import { wholeShare } from '../../stats/whole-share.js';
import { activityPlaces, printPlaces, transactionPlaces } from '../places.js';
import { classAt } from './classes.js';
import type { Profitability } from './compute.js';
import { notes } from './notes.js';
import type { ProfitOptions } from './options.js';

const stepColumns = {
  step: 'word',
  item: 'text',
  quantity: 'number',
  rate: 'money',
  base: 'money',
  share: 'percent',
  amount: 'money',
  file: 'text',
  lines: 'text',
} as const;

type Step = Partial<Record<keyof typeof stepColumns, string | number | null>>;

const resultColumns = {
  customer_id: 'text',
  name: 'text',
  profit: 'money',
  margin: 'percent',
  rank: 'count',
  of: 'count',
  class: 'word',
} as const;

/** How one customer came by its profit and its class. @param customer position among the facts' customers */
export function explain(
  result: Profitability,
  facts: Facts,
  options: ProfitOptions,
  customer: number,
): Findings {
  const { revenue, profit, order, known } = result;
  const place = order.indexOf(customer);
  const isKnown = place >= 0 && place < known;
  const steps = [...profitSteps(result, facts, options, customer), ...classSteps(result, options, place)];
  return {
    tables: [
      tableOfRows('derivation', stepColumns, steps),
      tableOfRows('result', resultColumns, [
        {
          customer_id: result.customers.customer_id[customer],
          name: result.customers.name[customer],
          profit: profit[customer],
          margin: revenue[customer] > 0 ? profit[customer] / revenue[customer] : null,
          rank: isKnown ? place + 1 : null,
          of: known,
          class: place < 0 ? null : classAt(result, place),
        },
      ]),
    ],
    notes: notes(result, options).filter(({ id }) => id !== 'idle'),
  };
}

function profitSteps(result: Profitability, facts: Facts, options: ProfitOptions, customer: number): Step[] {
  const { customer_summary: summary, receivables } = facts;
  const { revenue, cost, assumed, activities, amounts, capital, profit } = result;
  const read = printPlaces(transactionPlaces(facts, customer));
  const done = [...activities.activity.keys()].filter((entry) => activities.customer[entry] === customer);
  const uncosted = summary.uncosted[customer];
  const steps: (Step | false)[] = [
    { step: 'revenue', quantity: summary.transactions[customer], amount: revenue[customer], ...read },
    {
      step: 'known_cost',
      quantity: summary.transactions[customer] - uncosted,
      amount: -summary.cost[customer],
      ...read,
    },
    uncosted > 0 && options.marginRate === null && { step: 'unknown_cost', quantity: uncosted },
    uncosted > 0 &&
      options.marginRate !== null && {
        step: 'assumed_cost',
        quantity: uncosted,
        base: summary.uncosted_revenue[customer],
        share: 1 - options.marginRate,
        amount: -assumed[customer],
      },
    ...done.map((entry) => ({
      step: 'activity',
      item: activities.names[activities.activity[entry]],
      quantity: activities.quantity[entry],
      rate: activities.rate[entry],
      amount: -amounts[entry],
      ...printPlaces(activityPlaces(facts, customer, activities.names[activities.activity[entry]])),
    })),
    capital[customer] !== 0 && {
      step: 'capital',
      base: receivables.average_balance[customer],
      share: options.capitalRate,
      amount: -capital[customer],
    },
    !Number.isNaN(cost[customer]) && { step: 'profit', amount: profit[customer] },
  ];
  return steps.filter((step) => step !== false);
}

/** The cumulative amounts that the split compares, up to the customer. */
function classSteps(result: Profitability, options: ProfitOptions, place: number): Step[] {
  const { measured, known, curve, ends } = result;
  if (ends === null || place < 0 || place >= known) return [];
  const gains = curve.peak;
  const losses = curve.peak - curve.total;
  const before = place === 0 ? 0 : curve.cumulative[place - 1];
  if (measured[place] > 0) {
    return [
      { step: 'gains', amount: gains },
      { step: 'gains_share', share: options.profitShare, amount: wholeShare(gains, options.profitShare) },
      { step: 'gained_before', amount: before },
    ];
  }
  return [
    { step: 'losses', amount: losses },
    { step: 'losses_rest', share: 1 - options.lossShare, amount: wholeShare(losses, 1 - options.lossShare) },
    { step: 'lost_before', amount: gains - before },
  ];
}
