import { choice, count, date, knownShare, type Option, share, type ValuesOf } from '../../options.js';
import { unitIds } from './clock.js';
import { modelIds } from './models.js';

/** A year where it is not given. */
const horizon: Option<number | null> = { ...count(1, 1), initial: null };

export const options = {
  unit: choice(unitIds, 'week'),
  model: choice(['best', ...modelIds], 'best'),
  opportunities: count(0),
  trainTo: date(),
  horizon,
  spend: choice(['revenue', 'margin'], 'revenue'),
  discount: share(0.1),
  interval: knownShare(),
};

export type LifetimeOptions = ValuesOf<typeof options>;

/** What holds where nothing is given. */
export const initialOptions = Object.fromEntries(
  Object.entries(options).map(([name, { initial }]) => [name, initial]),
) as LifetimeOptions;
