/** A share is taken as the decimal that it prints as, to this many places. */
const places = 12;

/**
 * The least whole number that makes at least a share of a whole total: ⌈share × total⌉, in exact arithmetic.
 * A whole sum is below the share exactly where it is less than this number, whatever floating-point products
 * would say: 0.07 × 100 is 7.000000000000001 in binary.
 *
 * @param total A whole number ≥ 0 (money in 1/10000 of the unit, or a count).
 * @param share 0 to 1, of 12 decimal places at most; further ones are rounded.
 * @returns A whole number in the unit of `total`.
 * @throws RangeError where `total` is not whole
 * @example
 * wholeShare(10_001, 0.8); // 8001
 */
export function wholeShare(total: number, share: number): number {
  const unit = 10n ** BigInt(places);
  const product = BigInt(total) * BigInt(Math.round(share * 10 ** places));
  return Number((product + unit - 1n) / unit);
}
