import type { Locale } from '../analysis.js';
import { decimalMoney } from './decimal.js';
import type { NumericType } from './exact.js';

/** The fewest and the most decimals that people are shown. */
const decimals: Readonly<Record<NumericType, readonly [number, number]>> = {
  count: [0, 0],
  number: [0, 4],
  percent: [1, 1],
  money: [2, 4],
  days: [0, 1],
};

/**
 * How people read the numbers of one column, by the locale's rules. All have as many decimals as the one that
 * needs most, so that the points line up; a number too small for four decimals keeps two digits.
 */
export function numberWriter(
  type: NumericType,
  values: readonly number[],
  locale: Locale,
): (value: number) => string {
  const [least, most] = decimals[type];
  const needed = values.reduce((found, value) => Math.max(found, decimalsOf(value, type, most)), least);
  const style = type === 'percent' ? 'percent' : 'decimal';
  const usual = new Intl.NumberFormat(locale, {
    style,
    minimumFractionDigits: needed,
    maximumFractionDigits: most,
    signDisplay: 'negative',
    ...(type === 'number' && { maximumSignificantDigits: 2, roundingPriority: 'morePrecision' }),
  });
  if (type === 'money') return (value) => usual.format(decimalMoney(value) as Intl.StringNumericLiteral);
  const scientific = new Intl.NumberFormat(locale, {
    style,
    notation: 'scientific',
    maximumFractionDigits: 3,
  });
  return (value) => (isExtreme(value, type) ? scientific : usual).format(value);
}

/** Three digits or so where there is no room for all, as on the axes of charts: 12.3K, 1.23万, 62.5%. */
export function shortWriter(type: NumericType, locale: Locale, digits = 3): (value: number) => string {
  const style = type === 'percent' ? 'percent' : 'decimal';
  const common = { style, maximumSignificantDigits: digits, signDisplay: 'negative' } as const;
  const usual = new Intl.NumberFormat(locale, { ...common, notation: 'compact' });
  const scientific = new Intl.NumberFormat(locale, { ...common, notation: 'scientific' });
  return (value) => {
    const number = type === 'money' ? value / 10_000 : value;
    const size = Math.abs(number);
    return (size >= 1e15 || (size > 0 && size < 1e-4) ? scientific : usual).format(number);
  };
}

function decimalsOf(value: number, type: NumericType, most: number): number {
  const text = type === 'money' ? decimalMoney(value) : value.toFixed(most).replace(/\.?0+$/, '');
  return /\.(\d+)$/.exec(text)?.[1].length ?? 0;
}

/** Too large or too small to be read digit by digit. */
function isExtreme(value: number, type: NumericType): boolean {
  const size = Math.abs(value);
  return size >= 1e15 || (type === 'number' && size > 0 && size < 1e-6);
}
