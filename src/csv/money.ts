import { type Decimal, type Numeral, readNumeral, readPlain } from './numeral.js';

/**
 * Reads an amount digit by digit, so that nothing is lost: a whole number of 1/10000 of the currency's unit.
 * Further decimals are rounded half away from zero; {@link roundsMoney} tells. `NaN` where the text is no
 * amount (a percentage is none), ±`Infinity` where it does not fit ±(2^53 − 1).
 */
export function readMoney(text: string, decimal: Decimal): number {
  const plain = readPlain(text, decimal);
  if (!Number.isNaN(plain)) return plain;
  const numeral = readNumeral(text, decimal);
  if (!numeral || numeral.percent) return Number.NaN;
  const value = units(numeral);
  return numeral.negative ? 0 - value : value;
}

/** Whether an amount has decimals that {@link readMoney} does not keep. */
export function roundsMoney(text: string, decimal: Decimal): boolean {
  if (!Number.isNaN(readPlain(text, decimal))) return false;
  const numeral = readNumeral(text, decimal);
  if (!numeral || numeral.percent) return false;
  const surplus = -(numeral.exponent + 4);
  return surplus > 0 && /[1-9]/.test(numeral.digits.slice(-surplus));
}

function units({ digits, exponent }: Numeral): number {
  const significant = digits.replace(/^0+/, '');
  const shift = exponent + 4;
  const length = significant.length + shift;
  if (significant === '' || length < 0) return 0;
  if (length > 16) return Number.POSITIVE_INFINITY;
  const kept = Number(shift >= 0 ? significant + '0'.repeat(shift) : significant.slice(0, length));
  const value = shift < 0 && significant.charAt(length) >= '5' ? kept + 1 : kept;
  return value > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : value;
}
