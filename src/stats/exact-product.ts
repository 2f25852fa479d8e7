const millionths = 1_000_000;

/**
 * A quantity times a whole amount, rounded to the nearest whole amount, halves away from 0. Doubles would round
 * 36.3 × 12345 = 448123.5 down; here nothing is lost, since the quantity is taken in whole millionths.
 *
 * @param quantity to six decimals; further ones are rounded
 * @param amount a whole number
 * @returns a whole number in the unit of `amount`
 * @example
 * exactProduct(36.3, 12_345); // 448124
 */
export function exactProduct(quantity: number, amount: number): number {
  const parts = Math.round(quantity * millionths);
  const product = parts * amount;
  if (!Number.isSafeInteger(product)) return largeProduct(parts, amount);
  const rest = product % millionths;
  const whole = (product - rest) / millionths;
  return Math.abs(rest) * 2 >= millionths ? whole + Math.sign(rest) : whole;
}

/** The same beyond what doubles hold exactly. */
function largeProduct(parts: number, amount: number): number {
  if (!Number.isFinite(parts) || !Number.isFinite(amount)) return Number.NaN;
  const product = BigInt(parts) * BigInt(amount);
  const unit = BigInt(millionths);
  const half = product < 0n ? -unit / 2n : unit / 2n;
  return Number((product + half) / unit);
}
