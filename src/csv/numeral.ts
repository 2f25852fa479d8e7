/** How decimals are set off; the other of the two separates thousands. */
export type Decimal = '.' | ',';

/** A written number: ±`digits` × 10^`exponent`, exactly. */
export interface Numeral {
  negative: boolean;
  digits: string;
  exponent: number;
  percent: boolean;
}

/** Characters; a longer text is no number, and is not searched for one. */
const longest = 100;

const sign = /^[+-]/;
const currencyBefore = /^(?:CNY|RMB|USD|EUR|GBP|HKD|TWD|NT\$|US\$|HK\$|[¥$€£])\s*/i;
const currencyAfter = /\s*(?:CNY|RMB|USD|EUR|GBP|HKD|TWD|[元圆圓¥$€£])$/i;
const multiplierAfter = /\s*([百千]?[万萬亿億]|千)$/;
const zeros: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

const body: Readonly<Record<Decimal, RegExp>> = {
  '.': /^(\d+|[1-9]\d{0,2}(?:([, ])\d{3})(?:\2\d{3})*)?(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i,
  ',': /^(\d+|[1-9]\d{0,2}(?:([. ])\d{3})(?:\2\d{3})*)?(?:,(\d*))?(?:e([+-]?\d{1,3}))?$/i,
};

/**
 * Reads a number as people write it: `1,234.56`, `(12.50)` and `12.50-` for negative amounts, `¥12`,
 * `12.50元`, `50万`, `15%`, `1.2E+05`, full-width characters, Excel's leading apostrophe. Null where the
 * text is no number: so is `12,5` where decimals follow a point, for nobody can know what it means.
 */
export function readNumeral(text: string, decimal: Decimal): Numeral | null {
  if (text.length > longest) return null;
  let rest = text
    .normalize('NFKC')
    .replace(/[\u2212\ufe63]/g, '-')
    .trim()
    .replace(/^'/, '');
  let signs = 0;
  let negative = false;
  const takeSign = () => {
    if (!sign.test(rest)) return;
    signs++;
    negative ||= rest.startsWith('-');
    rest = rest.slice(1).trimStart();
  };

  if (/^\(.*\)$/.test(rest)) {
    signs++;
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  takeSign();
  rest = rest.replace(currencyBefore, '');
  takeSign();
  if (rest.endsWith('-')) {
    signs++;
    negative = true;
    rest = rest.slice(0, -1).trimEnd();
  }
  if (signs > 1) return null;
  const percent = rest.endsWith('%');
  rest = percent ? rest.slice(0, -1).trimEnd() : rest.replace(currencyAfter, '');
  let exponent = percent ? -2 : 0;
  rest = rest.replace(multiplierAfter, (_, units: string) => {
    for (const unit of units) exponent += zeros[unit]!;
    return '';
  });

  const found = body[decimal].exec(rest);
  const whole = (found?.[1] ?? '').replace(/\D/g, '');
  const fraction = found?.[3] ?? '';
  if (!found || whole + fraction === '') return null;
  exponent += Number(found[4] ?? 0) - fraction.length;
  return { negative, digits: whole + fraction, exponent, percent };
}

/**
 * A plain number such as `-1234.5`, with at most four decimals, in units of 1/10000: what nearly every cell
 * holds. `NaN` for anything else, and beyond ±(2^53 − 1).
 */
export function readPlain(text: string, decimal: Decimal): number {
  const point = decimal === '.' ? 46 : 44;
  const negative = text.charCodeAt(0) === 45;
  const length = text.length;
  let value = 0;
  let decimals = -1;
  const start = negative ? 1 : 0;
  for (let i = start; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      if (decimals >= 0) decimals++;
    } else if (code === point && decimals < 0 && i > start) decimals = 0;
    else return Number.NaN;
  }
  if (length === start || decimals === 0 || decimals > 4) return Number.NaN;
  value *= scales[Math.max(decimals, 0)]!;
  if (value > Number.MAX_SAFE_INTEGER) return Number.NaN;
  return negative ? 0 - value : value;
}

/** By the number of decimals. */
const scales = [10_000, 1_000, 100, 10, 1];
