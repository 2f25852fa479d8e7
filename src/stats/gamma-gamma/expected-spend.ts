/**
 * The mean amount of a purchase to expect of a customer, in the Gamma-Gamma model: p (γ + x m̄)/(px + q − 1),
 * the mean of the customer's own purchases drawn towards that of all customers, pγ/(q − 1), the less there
 * are of them.
 *
 * @param purchases x ≥ 0.
 * @param mean Mean amount m̄ of these; of no account where there is none.
 * @returns Money, in the unit of γ; `NaN` where the model has no finite mean, px + q ≤ 1.
 * @see P. S. Fader & B. G. S. Hardie (2013), The Gamma-Gamma model of monetary value
 * @example
 * expectedSpend([6.25, 3.74, 15.44], 2, 22.35); // 24.66
 */
export function expectedSpend([p, q, gamma]: readonly number[], purchases: number, mean: number): number {
  const shape = p * purchases + q - 1;
  if (!(shape > 0)) return Number.NaN;
  return (p * (gamma + (purchases === 0 ? 0 : purchases * mean))) / shape;
}
