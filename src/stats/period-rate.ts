/**
 * The discount rate of a part of a year that compounds to the annual one: (1 + d)^(1/n) − 1.
 *
 * @param annual d > −1, such as 0.1.
 * @param periods n, how many periods a year has: 12 for months.
 * @example
 * periodRate(0.1, 12); // 0.00797
 */
export function periodRate(annual: number, periods: number): number {
  return Math.expm1(Math.log1p(annual) / periods);
}
