/** When the first margin falls: now, or at the end of period 1, from those who are still there. */
export type FirstMargin = 'now' | 'end';

/**
 * The lifetime value of a customer who brings the same margin for ever and stays with the same probability
 * each period: m·r/(1 + d − r) with the first margin at the end of period 1; with the first one now m more,
 * m(1 + d)/(1 + d − r).
 *
 * @param margin m, per period, in money.
 * @param retention r, 0 to 1.
 * @param discount d per period, with 1 + d > r.
 * @returns Money; ∞ where r = 1 is not discounted.
 * @see S. Gupta & D. R. Lehmann (2003), Customers as assets, Journal of Interactive Marketing 17(1), 9–24
 * @example
 * constantRetentionValue(1, 0.8, 0.1, 'end'); // 2.667
 */
export function constantRetentionValue(
  margin: number,
  retention: number,
  discount: number,
  first: FirstMargin,
): number {
  const periods = (first === 'now' ? 1 + discount : retention) / (1 + discount - retention);
  return margin * periods;
}
