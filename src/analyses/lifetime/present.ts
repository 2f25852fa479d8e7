import { type Column, type Findings, type Table, tableOf, tableOfRows } from '../../report.js';
import { descendingOrder } from '../../stats/descending-order.js';
import { valuesAt } from '../../stats/values-at.js';
import { type Lifetime, valuesOf } from './compute.js';
import { gate } from './gate.js';
import { holdoutRows, mostApart } from './holdout.js';
import { limitsOf } from './limits.js';
import { knownParameters } from './models.js';
import { notes } from './notes.js';
import type { LifetimeOptions } from './options.js';
import { totalsOf } from './totals.js';
import { trackingOf } from './tracking.js';

export function present(result: Lifetime, options: LifetimeOptions): Findings {
  return {
    tables: [
      tableOf('customers', () => customers(result, options)),
      tableOfRows('data', { found: 'word', count: 'count', treatment: 'word' }, gate(result)),
      models(result),
      parameters(result),
      tableOf('totals', () => totals(result)),
      holdout(result),
      tableOf('tracking', () => tracking(result)),
    ],
    charts: [
      {
        type: 'line',
        id: 'tracking',
        table: 'tracking',
        x: 'period',
        values: ['actual_cumulative', 'expected_cumulative'],
      },
      ...(result.history.later_opportunities > 0
        ? [
            {
              type: 'line' as const,
              id: 'holdout',
              table: 'holdout',
              x: 'x',
              values: ['actual', 'expected'],
            },
          ]
        : []),
    ],
    overview: ['data', 'models', 'parameters', 'totals'],
    notes: notes(result, options),
  };
}

const unitsPerWhole = 10_000;

/** Money is whole numbers of 1/10000 of the unit. */
function money(values: Float64Array): Float64Array {
  return values.map((value) => Math.round(value * unitsPerWhole));
}

/** The most valuable first; those whose value is unknown last, in the order of what they are expected to buy. */
function customers(result: Lifetime, { interval }: LifetimeOptions): Column[] {
  const { groups, history, spend, forecast } = result;
  const { customer, group } = history.members;
  const { customer_id, name } = result.customers;
  const unknown = new Float64Array(customer.length).fill(Number.NaN);
  const byGroup = (values: ArrayLike<number> | undefined) => (values ? valuesAt(values, group) : unknown);
  const values = valuesOf(result);
  const purchases = byGroup(forecast?.purchases);
  const limits = interval === null ? { lower: unknown, upper: unknown } : limitsOf(result, interval);
  const likeliest = descendingOrder(purchases);
  const byValue = descendingOrder(valuesAt(values, likeliest));
  const order = byValue.map((place) => likeliest[place]);
  const ordered = (of: Float64Array) => valuesAt(of, order);
  return [
    { id: 'customer_id', type: 'text', values: Array.from(order, (member) => customer_id[customer[member]]) },
    { id: 'name', type: 'text', values: Array.from(order, (member) => name[customer[member]]) },
    { id: 'x', type: 'count', values: ordered(byGroup(groups.x)) },
    { id: 't_x', type: 'number', values: ordered(byGroup(groups.recency)) },
    { id: 'T', type: 'number', values: ordered(byGroup(groups.age)) },
    { id: 'p_alive', type: 'percent', values: ordered(byGroup(forecast?.alive)) },
    { id: 'expected_purchases', type: 'number', values: ordered(purchases) },
    { id: 'expected_spend', type: 'money', values: money(ordered(spend.expected)) },
    { id: 'value', type: 'money', values: money(ordered(values)) },
    { id: 'lower', type: 'money', values: money(ordered(limits.lower)) },
    { id: 'upper', type: 'money', values: money(ordered(limits.upper)) },
  ];
}

function models({ models: { fitted, chosen } }: Lifetime): Table {
  return tableOfRows(
    'models',
    {
      model: 'word',
      log_likelihood: 'number',
      aic: 'number',
      bic: 'number',
      holdout_mae: 'number',
      holdout_rmse: 'number',
      chosen: 'word',
    },
    fitted.map((each) => ({
      model: each.fit.model.id,
      log_likelihood: each.fit.logLikelihood,
      aic: each.aic,
      bic: each.bic,
      holdout_mae: each.meanAbsoluteError,
      holdout_rmse: each.rootMeanSquaredError,
      chosen: each === chosen ? 'yes' : 'no',
    })),
  );
}

/** Those of the chosen model first. */
function parameters({ models: { fitted, chosen }, spend }: Lifetime): Table {
  const others = fitted.filter((each) => each !== chosen);
  const fits = [
    ...(chosen ? [chosen, ...others] : others).map(({ fit }) => ({
      ...fit,
      parameters: knownParameters(fit),
      id: fit.model.id,
      letters: fit.model.parameters,
    })),
    { ...spend.fit, id: 'gamma-gamma', letters: ['p', 'q', 'gamma'] },
  ];
  return tableOfRows(
    'parameters',
    { model: 'word', parameter: 'text', estimate: 'number', standard_error: 'number' },
    fits.flatMap(({ id, letters, parameters, covariance }) =>
      letters.map((parameter, i) => ({
        model: id,
        parameter,
        estimate: parameters[i],
        standard_error: covariance ? Math.sqrt(covariance[i][i]) : null,
      })),
    ),
  );
}

function totals(result: Lifetime): Column[] {
  const rows = totalsOf(result);
  return [
    { id: 'measure', type: 'word', values: rows.map(({ measure }) => measure) },
    { id: 'expected', type: 'number', values: rows.map(({ expected }) => expected) },
    { id: 'actual', type: 'number', values: rows.map(({ actual }) => actual) },
  ];
}

function holdout(result: Lifetime): Table {
  return tableOfRows(
    'holdout',
    { x: 'text', customers: 'count', actual: 'number', expected: 'number' },
    holdoutRows(result).map(({ x, ...row }) => ({ x: x < mostApart ? String(x) : `${x}+`, ...row })),
  );
}

function tracking(result: Lifetime): Column[] {
  const { actual, expected } = trackingOf(result);
  return [
    { id: 'period', type: 'count', values: Array.from(actual, (_, period) => period + 1) },
    { id: 'actual_cumulative', type: 'count', values: actual },
    { id: 'expected_cumulative', type: 'number', values: expected },
  ];
}
