const unitsPerWhole = 10_000n;

/**
 * Money as exact decimal text, by integer arithmetic alone: 12345600 is "1234.56", -1 is "-0.0001".
 *
 * @param amount whole number of 1/10000 of the currency's unit
 * @param leastDecimals decimals that are written even where they are zeros; others are trimmed
 */
export function decimalMoney(amount: number | bigint, leastDecimals = 0): string {
  const units = BigInt(amount);
  const size = units < 0n ? -units : units;
  const fraction = String(size % unitsPerWhole)
    .padStart(4, '0')
    .replace(/0+$/, '')
    .padEnd(leastDecimals, '0');
  return `${units < 0n ? '-' : ''}${size / unitsPerWhole}${fraction && `.${fraction}`}`;
}
