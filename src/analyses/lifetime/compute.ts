import type { Customers, Facts, RepeatGroups } from '../../facts.js';
import { fail } from '../../problem.js';
import type { RepeatGroups as Groups } from '../../stats/repeat-groups.js';
import { type Clock, clockOf } from './clock.js';
import { discountedWhileAlive, expectedPurchases, probabilitiesAlive } from './expectations.js';
import { fitModels, type Holdout, type Models } from './models.js';
import type { LifetimeOptions } from './options.js';
import { type Spend, spendOf } from './spend.js';

/** What customers are expected to buy, and what that is worth. */
export interface Lifetime {
  customers: Customers;
  clock: Clock;
  history: RepeatGroups;
  /** The same groups, in the time of the models. */
  groups: Groups;
  models: Models;
  spend: Spend;
  /** Null where the data have nothing to fit. */
  forecast: Forecast | null;
}

/** By group, of a member. */
export interface Forecast {
  alive: Float64Array;
  /** Purchases within the horizon. */
  purchases: Float64Array;
  /** The same, discounted, of one who is alive. */
  discounted: Float64Array;
}

/** @throws ProblemError `model_of_opportunities`, `train_to_late`, `interval_whole`, `horizon_short` */
export function lifetimeOf(facts: Facts, options: LifetimeOptions): Lifetime {
  check(facts, options);
  const { customers, repeat_groups: history } = facts;
  const clock = clockOf(options);
  if (clock.horizon === 0) fail('horizon_short', { column: 'horizon', value: String(options.horizon) });
  const inTime = (opportunities: Float64Array) =>
    opportunities.map((each) => each / clock.opportunitiesPerPeriod);
  const { x, count, recency, age } = history;
  const groups = { x, recency: inTime(recency), age: inTime(age), count };
  const models = fitModels(groups, options.model, clock.isDiscrete, holdoutOf(history, clock));
  const fit = models.chosen?.fit;
  return {
    customers,
    clock,
    history,
    groups,
    models,
    spend: spendOf(history, options.spend),
    forecast: fit
      ? {
          alive: probabilitiesAlive(fit, groups),
          purchases: expectedPurchases(fit, groups, clock.horizon),
          discounted: discountedWhileAlive(fit, groups, clock.horizon, clock.discount),
        }
      : null,
  };
}

function check({ asOf }: Facts, { model, opportunities, trainTo, interval }: LifetimeOptions): void {
  if (opportunities > 0 && model !== 'best' && model !== 'bg-bb')
    fail('model_of_opportunities', { column: 'model', value: model });
  if (trainTo !== null && asOf !== null && Date.parse(trainTo) >= asOf * 86_400_000)
    fail('train_to_late', { column: 'train-to', value: trainTo });
  if (interval === 0 || interval === 1)
    fail('interval_whole', { column: 'interval', value: String(interval) });
}

function holdoutOf({ later_opportunities, members }: RepeatGroups, clock: Clock): Holdout | null {
  if (later_opportunities === 0) return null;
  return {
    time: later_opportunities / clock.opportunitiesPerPeriod,
    group: members.group,
    purchases: members.later,
  };
}

/** By member, the discounted value of the purchases within the horizon, in the currency's unit; `NaN` where it is unknown. */
export function valuesOf({ history: { members }, spend, forecast }: Lifetime): Float64Array {
  if (!forecast) return new Float64Array(members.customer.length).fill(Number.NaN);
  const { alive, discounted } = forecast;
  return spend.expected.map((amount, i) => {
    const group = members.group[i];
    return alive[group] * discounted[group] * amount;
  });
}
