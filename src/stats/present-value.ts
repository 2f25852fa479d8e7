/**
 * The expected present value of a customer: Σ a_t S(t)/(1 + d)ᵗ. When the amounts fall says the convention:
 * with the first margin now a_0 is that margin, with the first at the end of period 1 a_0 is 0; a cost of
 * acquisition is taken from a_0.
 *
 * @param amounts a_t at the end of period t, t = 0 for now, in money.
 * @param survival S(t), at least as many.
 * @param discount d > −1, per period.
 * @returns Money; 0 where there is no amount.
 * @see F. F. Reichheld (1996), The Loyalty Effect, Harvard Business School Press, chapter 2
 * @example
 * presentValue([-80, 40, 66], [1, 0.8, 0.64], 0.1); // −16
 */
export function presentValue(
  amounts: ArrayLike<number>,
  survival: ArrayLike<number>,
  discount: number,
): number {
  let sum = 0;
  for (let t = 0; t < amounts.length; t++) sum += amounts[t] * survival[t] * (1 + discount) ** -t;
  return sum;
}
