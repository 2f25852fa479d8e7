import { periodRate } from '../../stats/period-rate.js';

/** Days of each unit, and how many units the horizon has where none is given: a year, or nearly. */
const units = {
  day: { days: 1, year: 365 },
  week: { days: 7, year: 52 },
  month: { days: 365.25 / 12, year: 12 },
} as const;

export type UnitId = keyof typeof units;

export const unitIds = ['day', 'week', 'month'] as const satisfies readonly UnitId[];

/**
 * How time is counted. Models of continuous time count units, in days and so in fractions; that of discrete time
 * counts opportunities of so many units each, whole.
 */
export interface Clock {
  isDiscrete: boolean;
  /** Days in which whatever a customer buys is one purchase. */
  opportunity: number;
  /** Opportunities in a period of the model's time. */
  opportunitiesPerPeriod: number;
  /** Periods to look ahead. */
  horizon: number;
  /** Of the annual discount, what a period has. */
  discount: number;
}

interface Times {
  unit: UnitId;
  model: string;
  opportunities: number;
  horizon: number | null;
  discount: number;
}

export function clockOf({ unit, model, opportunities, horizon, discount }: Times): Clock {
  const { days, year } = units[unit];
  const isDiscrete = opportunities > 0 || model === 'bg-bb';
  const length = isDiscrete ? Math.max(1, opportunities) : 1;
  return {
    isDiscrete,
    opportunity: isDiscrete ? length * days : 1,
    opportunitiesPerPeriod: isDiscrete ? 1 : days,
    horizon: horizon === null ? Math.max(1, Math.floor(year / length)) : horizon / length,
    discount: periodRate(discount, 365.25 / days / length),
  };
}
