import { liftedSurvival } from '../../stats/lifted-survival.js';
import { presentValue } from '../../stats/present-value.js';
import { retentionElasticity } from '../../stats/retention-elasticity.js';
import type { RetentionOptions } from './options.js';

type Money = Pick<RetentionOptions, 'margin' | 'margins' | 'acquisitionCost' | 'timing'>;

/** What a customer is worth with some survival, before and after a lift. */
export interface LiftedValue {
  /** Of those there at the start of each period, the share that stayed: a mean weighted by customers. */
  retention: number;
  liftedRetention: number;
  /** In the currency's unit. */
  value: number;
  liftedValue: number;
  /** By how many percent value grows when every retention rate grows by one percent. */
  elasticity: number;
}

/**
 * @param survival S(t) from t = 0 to the horizon.
 * @param discount Per period.
 */
export function valueOfLift(
  survival: Float64Array,
  lift: number,
  discount: number,
  money: Money,
): LiftedValue {
  const amounts = amountsOf(survival.length - 1, money);
  const lifted = liftedSurvival(survival, lift);
  return {
    retention: meanRetention(survival),
    liftedRetention: meanRetention(lifted),
    value: presentValue(amounts, survival, discount),
    liftedValue: presentValue(amounts, lifted, discount),
    elasticity: retentionElasticity(amounts, survival, discount),
  };
}

/**
 * What falls at the end of period t, t = 0 for now: a margin per period, 1 where none is given, less the cost of
 * acquisition.
 */
export function amountsOf(
  periods: number,
  { margin, margins, acquisitionCost, timing }: Money,
): Float64Array {
  const first = timing === 'now' ? 0 : 1;
  const amounts = new Float64Array(periods + first);
  for (let period = 0; period < periods; period++) {
    amounts[period + first] = margins[period] ?? margins.at(-1) ?? margin ?? 1;
  }
  amounts[0] -= acquisitionCost;
  return amounts;
}

function meanRetention(survival: Float64Array): number {
  const sum = (shares: Float64Array) => shares.reduce((total, share) => total + share, 0);
  return sum(survival.subarray(1)) / sum(survival.subarray(0, -1));
}

/**
 * After so many periods less than 10⁻¹² of a margin that never falls due is left; ∞ without a discount.
 *
 * @param discount Per period.
 */
export function periodsOfForever(discount: number): number {
  return Math.ceil((12 * Math.LN10 - Math.log(discount)) / Math.log1p(discount));
}
