import { logLogInterval } from './log-log-interval.js';
import { normalQuantile } from './normal-quantile.js';

/** A survival curve at the times where someone was lost, ascending; one of each per time. */
export interface SurvivalTable {
  time: Float64Array;
  /** How many were there, and watched, just before. */
  atRisk: Float64Array;
  /** How many were lost then. */
  events: Float64Array;
  /** S: the share there after it. */
  survival: Float64Array;
  /** Of S, by Greenwood's formula; `NaN` where S is 0. */
  standardError: Float64Array;
  /** Confidence limits on the log(−log S) scale; `NaN` where S is 0. */
  lower: Float64Array;
  upper: Float64Array;
}

/**
 * The Kaplan–Meier estimate of survival from lifetimes some of which are still running: S(t) = Π (1 − dᵢ/nᵢ)
 * over the times up to t, with dᵢ lost of nᵢ at risk. Who was last seen at the very time of a loss was at
 * risk of it. σ² of ln S is Σ dᵢ/(nᵢ(nᵢ − dᵢ)) (Greenwood).
 *
 * @param times n lifetimes in any order and unit, ≥ 0, finite.
 * @param ended For each, whether it ended then (1, true) or was still running (0, false).
 * @param level The confidence of the limits, such as 0.95.
 * @see E. L. Kaplan & P. Meier (1958), Nonparametric estimation from incomplete observations, Journal of the
 *   American Statistical Association 53, 457–481; M. Greenwood (1926), The natural duration of cancer
 * @example
 * kaplanMeier([1, 2, 2, 3], [true, true, false, false], 0.95).survival; // [0.75, 0.5], at times 1 and 2
 */
export function kaplanMeier(
  times: ArrayLike<number>,
  ended: ArrayLike<number | boolean>,
  level: number,
): SurvivalTable {
  const z = normalQuantile((1 + level) / 2);
  const order = Uint32Array.from(times, (_, i) => i).sort((a, b) => times[a] - times[b]);
  const rows: number[][] = [];
  let logSurvival = 0;
  let variance = 0;
  for (let first = 0, next = 0; first < order.length; first = next) {
    const time = times[order[first]];
    let events = 0;
    for (; next < order.length && times[order[next]] === time; next++) events += Number(ended[order[next]]);
    if (events === 0) continue;

    const atRisk = order.length - first;
    logSurvival += Math.log1p(-events / atRisk);
    variance += events / (atRisk * (atRisk - events));
    const survival = Math.exp(logSurvival);
    const logError = Math.sqrt(variance);
    const { lower, upper } = logLogInterval(logSurvival, logError, z);
    rows.push([time, atRisk, events, survival, survival * logError, lower, upper]);
  }
  const column = (k: number) => Float64Array.from(rows, (row) => row[k]);
  return {
    time: column(0),
    atRisk: column(1),
    events: column(2),
    survival: column(3),
    standardError: column(4),
    lower: column(5),
    upper: column(6),
  };
}
