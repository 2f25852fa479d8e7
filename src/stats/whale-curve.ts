/** The cumulative profit of customers, best first. */
export interface WhaleCurve {
  /** One entry per customer: the profit of this one and all better ones. */
  cumulative: Float64Array;
  total: number;
  /** The highest point: all customers who make a profit, and nobody else. 0 where nobody does. */
  peak: number;
  /** How many customers it takes to get there. */
  peakCustomers: number;
}

/**
 * The whale curve: profits in descending order, cumulated. Where some customers lose money it rises above the
 * total, like the back of a whale, and comes down again.
 *
 * @param profits n amounts in descending order, in any unit; whole numbers are added exactly up to 2⁵³
 * @see R. S. Kaplan & V. G. Narayanan (2001), Measuring and managing customer profitability, Journal of Cost
 *   Management 15(5), 5–15
 * @example
 * whaleCurve([5, 3, -2]); // cumulative [5, 8, 6], total 6, peak 8 with 2 customers
 */
export function whaleCurve(profits: ArrayLike<number>): WhaleCurve {
  const cumulative = new Float64Array(profits.length);
  let [total, peak, peakCustomers] = [0, 0, 0];
  for (let i = 0; i < profits.length; i++) {
    total += profits[i];
    cumulative[i] = total;
    if (profits[i] > 0) [peak, peakCustomers] = [total, i + 1];
  }
  return { cumulative, total, peak, peakCustomers };
}

/**
 * The height of the curve at a share of the customers; between two customers on the straight line.
 *
 * @param share 0 to 1
 * @returns in the unit of the profits; 0 where there are no customers
 */
export function heightAt({ cumulative }: WhaleCurve, share: number): number {
  const place = share * cumulative.length;
  const below = Math.floor(place);
  const lower = below === 0 ? 0 : cumulative[below - 1];
  const fraction = place - below;
  return fraction === 0 ? lower : lower + fraction * (cumulative[below] - lower);
}
