import type { Facts } from '../../facts.js';
import { type Findings, tableOfRows } from '../../report.js';
import { type PrintedPlaces, printPlaces, purchasePlaces } from '../places.js';
import { type Lifetime, valuesOf } from './compute.js';
import { knownParameters } from './models.js';
import { notes } from './notes.js';
import type { LifetimeOptions } from './options.js';

const stepColumns = {
  step: 'word',
  parameter: 'text',
  quantity: 'number',
  amount: 'number',
  date: 'date',
  file: 'text',
  lines: 'text',
} as const;

type Step = Partial<Record<keyof typeof stepColumns, string | number | null>>;

/** How one customer came by its value. @param customer position among the facts' customers */
export function explain(
  result: Lifetime,
  facts: Facts,
  options: LifetimeOptions,
  customer: number,
): Findings {
  const { groups, history, forecast, customers } = result;
  const member = history.members.customer.indexOf(customer);
  const group = history.members.group[member];
  const of = (values: ArrayLike<number> | undefined) => values?.[group] ?? null;
  const money = (amounts: Float64Array) => (member < 0 ? null : Math.round(amounts[member] * 10_000));
  return {
    tables: [
      tableOfRows('derivation', stepColumns, member < 0 ? [] : steps(result, facts, customer, member)),
      tableOfRows(
        'result',
        {
          customer_id: 'text',
          name: 'text',
          x: 'count',
          t_x: 'number',
          T: 'number',
          p_alive: 'percent',
          expected_purchases: 'number',
          expected_spend: 'money',
          value: 'money',
        },
        [
          {
            customer_id: customers.customer_id[customer],
            name: customers.name[customer],
            x: of(groups.x),
            t_x: of(groups.recency),
            T: of(groups.age),
            p_alive: of(forecast?.alive),
            expected_purchases: of(forecast?.purchases),
            expected_spend: money(result.spend.expected),
            value: money(valuesOf(result)),
          },
        ],
      ),
    ],
    notes: [
      ...(member < 0 ? [{ id: 'not_among', level: 'warning' as const }] : []),
      ...notes(result, options).filter(({ table }) => table === undefined),
    ],
  };
}

function steps(result: Lifetime, facts: Facts, customer: number, member: number): Step[] {
  const { groups, history, clock, spend, forecast, models } = result;
  const group = history.members.group[member];
  const first = history.members.first_day[member];
  const last = history.members.last_day[member];
  const end = facts.period.to ?? facts.asOf ?? Number.NaN;
  const opportunityOf = (day: number) => Math.ceil((day - end) / clock.opportunity);
  const placesOf = (isMeant: (day: number) => boolean): PrintedPlaces =>
    printPlaces(purchasePlaces(facts, customer, isMeant));
  const repeats = placesOf((day) => opportunityOf(day) > opportunityOf(first));
  const seen = [
    { step: 'first_purchase', date: first, ...placesOf((day) => day === first) },
    { step: 'last_purchase', date: last, ...placesOf((day) => day === last) },
    { step: 'training_end', date: end },
    { step: 'repeat_purchases', quantity: groups.x[group], ...repeats },
    { step: 'recency', quantity: groups.recency[group] },
    { step: 'age', quantity: groups.age[group] },
  ];
  if (!forecast || !models.chosen) return seen;
  const { model } = models.chosen.fit;
  const { alive, purchases, discounted } = forecast;
  return [
    ...seen,
    ...parametersOf('purchase_parameter', model.parameters, knownParameters(models.chosen.fit)),
    { step: `alive_${model.id}`, quantity: alive[group] },
    { step: `while_alive_${model.id}`, quantity: purchases[group] / alive[group] },
    { step: 'expected_purchases', quantity: purchases[group] },
    { step: 'discounted', quantity: alive[group] * discounted[group] },
    { step: 'mean_spend', amount: spend.mean[member], ...repeats },
    ...parametersOf('spend_parameter', ['p', 'q', 'gamma'], spend.fit.parameters),
    {
      step: spend.fit.limit ? `expected_spend_${spend.fit.limit}` : 'expected_spend',
      amount: spend.expected[member],
    },
    { step: 'value', amount: valuesOf(result)[member] },
  ];
}

function parametersOf(step: string, letters: readonly string[], values: readonly number[]): Step[] {
  return letters.map((parameter, i) => ({ step, parameter, quantity: values[i] }));
}
