import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import { discountedLifetime } from '../../stats/discounted-lifetime.js';
import { periodRate } from '../../stats/period-rate.js';
import { survivalBand } from '../../stats/survival-band.js';
import { survivalCurve } from '../../stats/survival-curve.js';
import { type Source, sourceOf } from './lifetimes.js';
import { type FittedModel, fitModels, type Models } from './models.js';
import { level, type Observed, observe } from './observed.js';
import { type RetentionOptions, unitOfPeriods } from './options.js';
import { type LiftedValue, periodsOfForever, valueOfLift } from './value.js';

/** More terms are not worth the wait. */
const mostPeriods = 200_000;

const periodsPerYear = { month: 12, quarter: 4, year: 1 } as const;

/** What a customer is worth. */
export interface Value {
  /** Per period. */
  discount: number;
  /** Within the horizon, as the chosen model and as a constant rate have it. */
  horizon: { base: LiftedValue; constant: LiftedValue };
  /** The same for ever; null where there is hardly any discount. */
  forever: { base: LiftedValue; constant: LiftedValue } | null;
  /** Periods that a customer was observed for at most: so often the longest have renewed. */
  renewals: number;
  /** Further periods within a horizon from there on. */
  residualLife: number;
  /** Discounted periods of a new customer, the first counted in full now; of one about to renew again. */
  discountedLifetime: number;
  discountedResidualLifetime: number;
}

export interface Retention {
  source: Source;
  observed: Observed;
  /** Null where nobody was watched for a whole period. */
  models: Models | null;
  /** By period, from 0. */
  projection: { survival: Float64Array; lower: Float64Array; upper: Float64Array } | null;
  value: Value | null;
}

/** @throws ProblemError `holdout_too_long`, `horizon_too_long`, `two_margins` */
export function retentionOf(facts: Facts, options: RetentionOptions): Retention {
  const { model, holdout, horizon, margin, margins } = options;
  if (margin !== null && margins.length > 0) fail('two_margins');
  if (horizon > mostPeriods) {
    fail('horizon_too_long', { column: 'horizon', value: String(horizon), args: { most: mostPeriods } });
  }
  const source = sourceOf(facts, options);
  const observed = observe(source.lifetimes);
  const periods = observed.table.kept.length;
  if (periods === 0) return { source, observed, models: null, projection: null, value: null };

  if (holdout >= periods)
    fail('holdout_too_long', { column: 'holdout', value: String(holdout), args: { periods } });
  const models = fitModels(observed.table, observed.survival, model, holdout);
  return {
    source,
    observed,
    models,
    projection: survivalBand(models.chosen.fit, Math.max(horizon, periods), level),
    value: customerValue(models, periods, options),
  };
}

function customerValue(
  { chosen, fitted: [geometric] }: Models,
  renewals: number,
  options: RetentionOptions,
): Value {
  const { horizon, lift } = options;
  const discount = periodRate(options.discount, periodsPerYear[unitOfPeriods(options)]);
  const within = (periods: number) => {
    const of = ({ fit }: FittedModel) =>
      valueOfLift(survivalCurve(fit.model, fit.parameters, periods), lift, discount, options);
    return { base: of(chosen), constant: of(geometric) };
  };
  const { model, parameters } = chosen.fit;
  const forever = periodsOfForever(discount);
  const further = survivalCurve(model, parameters, renewals + horizon);
  const periodsFrom = (n: number) =>
    discount > 0 ? discountedLifetime(model, parameters, discount, n).periods : Number.NaN;
  return {
    discount,
    horizon: within(horizon),
    forever: forever <= mostPeriods ? within(forever) : null,
    renewals,
    residualLife: further.subarray(renewals + 1).reduce((sum, share) => sum + share, 0) / further[renewals],
    discountedLifetime: periodsFrom(0),
    discountedResidualLifetime: (periodsFrom(renewals) - 1) * (1 + discount),
  };
}
