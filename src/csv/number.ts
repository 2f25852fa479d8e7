import { type Decimal, readNumeral, readPlain } from './numeral.js';

/**
 * Reads a number in any of the ways of {@link readNumeral}, to the nearest double; `15%` is 0.15. `NaN` where
 * the text is no number.
 */
export function readNumber(text: string, decimal: Decimal): number {
  const plain = readPlain(text, decimal);
  if (!Number.isNaN(plain)) return plain / 10_000;
  const numeral = readNumeral(text, decimal);
  if (!numeral) return Number.NaN;
  const value = Number(`${numeral.digits}e${numeral.exponent}`);
  return numeral.negative ? 0 - value : value;
}
