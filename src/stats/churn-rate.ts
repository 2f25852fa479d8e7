/**
 * The churn rate of a period, lost over start, and the retention rate, 1 less it.
 *
 * @param start Customers at the start of the period.
 * @param lost Customers lost in the period.
 * @returns Shares; `NaN` where nobody was there at the start, retention also where more were lost than were
 *   there then: some came and went within the period.
 * @see F. F. Reichheld (1996), The Loyalty Effect, Harvard Business School Press, chapter 2
 * @example
 * churnRate(100, 5); // { churn: 0.05, retention: 0.95 }
 */
export function churnRate(start: number, lost: number): { churn: number; retention: number } {
  const churn = start > 0 ? lost / start : Number.NaN;
  return { churn, retention: lost > start ? Number.NaN : 1 - churn };
}
