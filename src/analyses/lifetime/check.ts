import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import { clockOf } from './clock.js';
import type { LifetimeOptions } from './options.js';

/**
 * What options must keep to among each other and with the data.
 *
 * @throws ProblemError `model_of_opportunities`, `train_to_late`, `holdout_short`, `interval_whole`, `horizon_uneven`
 */
export function check({ asOf }: Facts, options: LifetimeOptions): void {
  const { model, opportunities, trainTo, interval, horizon } = options;
  const { isDiscrete, opportunity } = clockOf(options);
  if (opportunities > 0 && model !== 'best' && model !== 'bg-bb')
    fail('model_of_opportunities', { column: 'model', value: model });
  if (trainTo !== null && asOf !== null) {
    const days = asOf - Date.parse(trainTo) / 86_400_000;
    if (days <= 0) fail('train_to_late', { column: 'train-to', value: trainTo });
    if (isDiscrete && days < opportunity)
      fail('holdout_short', { column: 'train-to', value: trainTo, args: { days: opportunity } });
  }
  if (interval === 0 || interval === 1)
    fail('interval_whole', { column: 'interval', value: String(interval) });
  if (horizon !== null && opportunities > 0 && horizon % opportunities !== 0)
    fail('horizon_uneven', { column: 'horizon', value: String(horizon), args: { opportunities } });
}
