/**
 * A survival curve after a lift in points of retention: the lift is added to the retention rate of every
 * period, r(t) = S(t)/S(t − 1), which then is at most 1 and at least 0.
 *
 * @param survival S(0), S(1), …, never rising; not checked.
 * @param lift Such as 0.05; negative for a fall.
 * @returns As many; the first one is unchanged. Where everybody was lost before, nobody is left to retain.
 * @example
 * liftedSurvival([1, 0.8, 0.6], 0.05); // [1, 0.85, 0.68]
 */
export function liftedSurvival(survival: ArrayLike<number>, lift: number): Float64Array {
  const lifted = Float64Array.from(survival);
  for (let t = 1; t < lifted.length; t++) {
    const retention = survival[t - 1] > 0 ? survival[t] / survival[t - 1] : 0;
    lifted[t] = lifted[t - 1] * Math.min(1, Math.max(0, retention + lift));
  }
  return lifted;
}
