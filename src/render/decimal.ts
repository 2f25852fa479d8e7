const unitsPerWhole = 10_000n;
const millisecondsPerDay = 86_400_000;

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

/**
 * The ISO 8601 date of a day counted from 1970-01-01. Years before 0 and beyond 9999 have a sign and six
 * digits; null for days that no ISO date reaches, some 270,000 years away.
 */
export function isoDate(day: number): string | null {
  const date = new Date(Math.floor(day) * millisecondsPerDay);
  return Number.isNaN(date.valueOf()) ? null : date.toISOString().replace(/T.*/, '');
}
