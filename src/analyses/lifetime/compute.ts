import type { CustomerProfiles, Customers, Facts, RepeatGroups } from '../../facts.js';
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
  /** Customers whose date left the last day of the history has reached; the models do not know of it. */
  leavers: number;
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

/** The options are to make sense together: see `check`. */
export function lifetimeOf(facts: Facts, options: LifetimeOptions): Lifetime {
  const { customers, customer_profiles, period, repeat_groups: history } = facts;
  const clock = clockOf(options);
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
    leavers: leaversOf(customer_profiles, history, period.to ?? facts.asOf),
    forecast: fit
      ? {
          alive: probabilitiesAlive(fit, groups),
          purchases: expectedPurchases(fit, groups, clock.horizon),
          discounted: discountedWhileAlive(fit, groups, clock.horizon, clock.discount),
        }
      : null,
  };
}

function leaversOf({ left }: CustomerProfiles, { members }: RepeatGroups, until: number | null): number {
  const last = until ?? Number.NEGATIVE_INFINITY;
  return members.customer.reduce((count, customer) => count + Number(left[customer] <= last), 0);
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
