import type { Note } from '../../report.js';
import { digits, percent } from '../numbers-in-notes.js';
import type { Lifetime } from './compute.js';
import type { FittedModel } from './models.js';
import type { LifetimeOptions } from './options.js';
import { mostPeriods, periodsOf } from './tracking.js';

type Notes = readonly (Note | false | null)[];

/** What the reader of lifetimes should know. */
export function notes(result: Lifetime, options: LifetimeOptions): Note[] {
  const all: Notes = [
    ...aboutTime(result, options),
    ...aboutModels(result),
    ...aboutSpend(result, options),
    ...aboutLimits(result, options),
  ];
  return all.filter((note) => note !== false && note !== null);
}

function aboutTime(result: Lifetime, options: LifetimeOptions): Notes {
  const { clock, history, forecast } = result;
  const { unit, discount, trainTo } = options;
  const { later_customers } = history;
  if (history.count.length === 0)
    return [
      trainTo !== null && later_customers > 0
        ? { id: 'none_trained', level: 'warning', args: { date: trainTo, customers: later_customers } }
        : { id: 'no_purchases', level: 'warning' },
    ];
  const periods = periodsOf(result);
  return [
    clock.isDiscrete
      ? { id: 'opportunities', level: 'info', args: { days: clock.opportunity } }
      : { id: `time_${unit}`, level: 'info' },
    trainTo !== null && {
      id: 'train_to',
      level: 'info',
      args: { date: trainTo, periods: digits(history.later_opportunities / clock.opportunitiesPerPeriod) },
    },
    periods > mostPeriods && { id: 'tracking_too_long', level: 'warning', args: { periods } },
    forecast !== null && {
      id: 'horizon',
      level: 'info',
      args: { periods: clock.horizon, annual: percent(discount), rate: percent(clock.discount) },
    },
    forecast !== null && trainTo !== null && { id: 'horizon_from', level: 'info', args: { date: trainTo } },
  ];
}

function aboutModels({ models: { fitted, chosen, reason }, history, leavers }: Lifetime): Notes {
  if (history.count.length === 0) return [];
  return [
    reason === 'aic' && chosen !== null && { id: 'chosen_by_aic', level: 'info' },
    reason === 'holdout' && chosen !== null && { id: 'chosen_by_holdout', level: 'info' },
    leavers > 0 && chosen !== null && { id: 'leavers', level: 'warning', args: { customers: leavers } },
    ...(chosen === null ? fitted.slice(0, 1) : fitted).map(edgeOf),
    ...fitted.map(
      ({ fit }): Note | false =>
        fit.edge === null &&
        !fit.converged && { id: 'not_converged', level: 'warning', args: { model: names[fit.model.id] } },
    ),
  ];
}

/** What the papers call them. */
const names = {
  'bg-nbd': 'BG/NBD',
  'mbg-nbd': 'MBG/NBD',
  'pareto-nbd': 'Pareto/NBD',
  'bg-bb': 'BG/BB',
} as const;

function edgeOf({ fit }: FittedModel): Note | null {
  if (fit.edge === null) return null;
  return { id: `edge_${fit.edge}`, level: 'warning', args: { model: names[fit.model.id] } };
}

function aboutSpend({ spend, history, forecast }: Lifetime, options: LifetimeOptions): Notes {
  if (history.count.length === 0) return [];
  const isMargin = options.spend === 'margin';
  const { fit, nonPositive, uncosted } = spend;
  const left = nonPositive + uncosted;
  return [
    { id: isMargin ? 'spend_margin' : 'spend_revenue', level: 'info' },
    left > 0 && { id: 'spend_left_out', level: 'warning', args: { customers: left } },
    fit.edge !== null && { id: `spend_${fit.edge}`, level: 'warning' },
    fit.edge === null && !fit.converged && { id: 'spend_not_converged', level: 'warning' },
    fit.limit !== null && { id: `spend_limit_${fit.limit}`, level: 'warning' },
    fit.edge !== 'no_customers' &&
      Number.isNaN(fit.expected(0, Number.NaN)) && { id: 'spend_no_mean', level: 'warning' },
    forecast !== null && fit.edge !== 'no_customers' && { id: 'value', level: 'info' },
  ];
}

function aboutLimits({ models: { chosen }, spend }: Lifetime, { interval }: LifetimeOptions): Notes {
  if (interval === null || chosen === null) return [];
  const { covariance, limit } = spend.fit;
  if (chosen.fit.covariance === null || (covariance === null && limit === null))
    return [{ id: 'no_limits', level: 'warning', table: 'customers' }];
  return [
    { id: 'limits', level: 'info', table: 'customers', args: { level: percent(interval) } },
    covariance === null && { id: 'limits_of_purchases', level: 'warning', table: 'customers' },
  ];
}
