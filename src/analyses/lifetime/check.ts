import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import { clockOf } from './clock.js';
import type { LifetimeOptions } from './options.js';

/**
 * What options must keep to among each other and with the data.
 *
 * @throws ProblemError `model_of_opportunities`, `train_to_late`, `interval_whole`, `horizon_short`
 */
export function check({ asOf }: Facts, options: LifetimeOptions): void {
  const { model, opportunities, trainTo, interval, horizon } = options;
  if (opportunities > 0 && model !== 'best' && model !== 'bg-bb')
    fail('model_of_opportunities', { column: 'model', value: model });
  if (trainTo !== null && asOf !== null && Date.parse(trainTo) >= asOf * 86_400_000)
    fail('train_to_late', { column: 'train-to', value: trainTo });
  if (interval === 0 || interval === 1)
    fail('interval_whole', { column: 'interval', value: String(interval) });
  if (clockOf(options).horizon === 0) fail('horizon_short', { column: 'horizon', value: String(horizon) });
}
