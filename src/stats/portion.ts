/** Shares are told apart to this part of a whole. */
const precision = 1_000_000_000;

/**
 * The whole number that a share of a whole number begins at: the least that is not below `share × total`. In
 * integers throughout, so that exactly 80 % of an amount is 80 % of it, whatever a product of doubles says.
 *
 * @param total a whole number, 0 or more, up to 2⁵³
 * @param share 0 to 1, to nine decimals
 * @example
 * portion(11_600, 0.8); // 9280
 */
export function portion(total: number, share: number): number {
  const product = BigInt(total) * BigInt(Math.round(share * precision));
  const whole = product / BigInt(precision);
  return Number(whole * BigInt(precision) === product ? whole : whole + 1n);
}
