import type { Column } from '../../report.js';
import type { Estimate } from '../../stats/estimate.js';
import { independentDifference } from '../../stats/independent-difference.js';
import { level } from './confidence.js';

/** What a value was before, and how it changed, with the limits of the change. */
export interface Change {
  before: number;
  change: number;
  lower: number;
  upper: number;
}

/** How an estimate changed, from other respondents or from the same ones asked again as if they were others. */
export function changeOf(now: Estimate, before: Estimate): Change {
  const { value, lower, upper } = independentDifference(now, before, level);
  return { before: before.value, change: value, lower, upper };
}

/** Columns of a table whose rows were compared with those of before; none where they were not. */
export function changeColumns(
  rows: readonly { change: Change | null }[],
  type: 'number' | 'percent' = 'number',
): Column[] {
  if (!rows.some(({ change }) => change !== null)) return [];
  const values = (of: keyof Change) =>
    Float64Array.from(rows, ({ change }) => (change === null ? Number.NaN : change[of]));
  return [
    { id: 'before', type, values: values('before') },
    { id: 'change', type, values: values('change') },
    { id: 'change_lower', type, values: values('lower') },
    { id: 'change_upper', type, values: values('upper') },
  ];
}
