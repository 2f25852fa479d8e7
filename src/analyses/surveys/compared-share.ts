import { newcombeInterval, type Proportion } from '../../stats/newcombe-interval.js';
import { wilsonInterval } from '../../stats/wilson-interval.js';
import type { Change } from './change.js';
import { level } from './confidence.js';

/** A share of responses with Wilson's limits; `NaN` where it is of none. */
export interface ComparedShare extends Proportion {
  share: number;
  lower: number;
  upper: number;
  /** Null where no two dates are compared. */
  change: Change | null;
}

export function comparedShare(now: Proportion, before: Proportion | null): ComparedShare {
  const share = now.successes / now.trials;
  const limits = wilsonInterval(now.successes, now.trials, level);
  if (before === null) return { ...now, share, ...limits, change: null };
  const { difference, lower, upper } = newcombeInterval(now, before, level);
  const change = { before: before.successes / before.trials, change: difference, lower, upper };
  return { ...now, share, ...limits, change };
}
