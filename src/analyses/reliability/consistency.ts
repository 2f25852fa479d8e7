import { covarianceMatrix } from '../../stats/covariance-matrix.js';
import { cronbachAlpha } from '../../stats/cronbach-alpha.js';
import { differenceLimits } from '../../stats/difference-limits.js';
import { feldtInterval } from '../../stats/feldt-interval.js';
import type { Numbers } from '../../stats/numbers.js';
import type { Change } from '../surveys/change.js';
import { level } from '../surveys/confidence.js';
import { pick } from '../surveys/pick.js';
import type { Waves } from '../surveys/survey.js';

/** How far some items measure the same, among some respondents. */
export interface Consistency {
  items: number;
  /** Who answered every item. */
  respondents: number;
  /** Who answered some of the items only. */
  incomplete: number;
  alpha: number;
  lower: number;
  upper: number;
  covariance: number[][];
}

export function consistencyOf(items: readonly Numbers[], responses: Int32Array): Consistency {
  const columns = items.map((item) => pick(item, responses));
  const { matrix, respondents } = covarianceMatrix(columns);
  const alpha = cronbachAlpha(matrix);
  return {
    items: items.length,
    respondents,
    incomplete: answering(columns) - respondents,
    alpha,
    ...feldtInterval(alpha, respondents, items.length, level),
    covariance: matrix,
  };
}

/** How many respondents answered any item. */
function answering(columns: readonly Numbers[]): number {
  let found = 0;
  for (let i = 0; i < (columns[0]?.length ?? 0); i++) {
    if (columns.some((column) => !Number.isNaN(column.at(i)))) found++;
  }
  return found;
}

/** With the change of α, where two dates are compared. */
export type Compared = Consistency & { change: Change | null };

export function comparedConsistency(items: readonly Numbers[], { now, before }: Waves): Compared {
  const current = consistencyOf(items, now);
  if (before === null) return { ...current, change: null };
  const earlier = consistencyOf(items, before);
  const limited = ({ alpha, lower, upper }: Consistency) => ({ value: alpha, lower, upper });
  return {
    ...current,
    change: {
      before: earlier.alpha,
      change: current.alpha - earlier.alpha,
      ...differenceLimits(limited(current), limited(earlier)),
    },
  };
}
