/**
 * The present number of the purchases to expect: those of each period discounted at its end,
 *
 *     Σ (E(t) − E(t − 1))/(1 + d)ᵗ for t = 1, 2 … to the horizon, whose last period may be a part.
 *
 * Times a customer's margin per purchase it is the residual lifetime value. Given the purchases expected
 * while alive, multiply by the probability of being alive, which no period changes.
 *
 * @param expected E(t), purchases to expect in the time t from now; E(0) = 0.
 * @param horizon In the unit of t, ≥ 0, finite.
 * @param discount d > −1, per unit of t.
 * @returns A number of purchases, E(horizon) at most where d ≥ 0.
 * @see P. S. Fader, B. G. S. Hardie & K. L. Lee (2005), RFM and CLV: using iso-value curves for customer base
 *   analysis, Journal of Marketing Research 42, 415–430, for the discounted expected transactions
 * @example
 * discountedPurchases((t) => t, 2, 0.1); // 1.736, 1/1.1 + 1/1.21
 */
export function discountedPurchases(
  expected: (time: number) => number,
  horizon: number,
  discount: number,
): number {
  let before = 0;
  let sum = 0;
  for (let period = 1; period < horizon + 1; period++) {
    const end = Math.min(period, horizon);
    const until = expected(end);
    sum += (until - before) * (1 + discount) ** -end;
    before = until;
  }
  return sum;
}
