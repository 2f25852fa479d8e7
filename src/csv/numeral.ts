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

/** By the character that sets off decimals. */
const grammar: Readonly<Record<Decimal, RegExp>> = { '.': grammarOf('\\.', ','), ',': grammarOf(',', '.') };

function grammarOf(point: string, separator: string): RegExp {
  const currency = 'CNY|RMB|USD|EUR|GBP|HKD|TWD';
  const parts = [
    "^'?(\\()?\\s*([+-])?\\s*",
    `(?:${currency}|(?:NT|US|HK)?\\$|[¥€£])?\\s*([+-])?\\s*`,
    `(\\d+|[1-9]\\d{0,2}([${separator} ])\\d{3}(?:\\5\\d{3})*)?(?:${point}(\\d*))?(?:e([+-]?\\d{1,3}))?`,
    `\\s*([百千]?[万萬亿億]|千)?\\s*(?:(%)|${currency}|[元圆圓¥€£$])?`,
    '\\s*(-)?\\s*(\\))?$',
  ];
  return new RegExp(parts.join(''), 'i');
}

const zeros: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/**
 * Reads a number as people write it: `1,234.56`, `(12.50)` and `12.50-` for negative amounts, `¥12`,
 * `12.50元`, `50万`, `15%`, `1.2E+05`, full-width characters, Excel's leading apostrophe. Null where the
 * text is no number: so is `12,5` where decimals follow a point, for nobody can know what it means.
 */
export function readNumeral(text: string, decimal: Decimal): Numeral | null {
  if (text.length > longest) return null;
  const usual = text.normalize('NFKC').replaceAll('\u2212', '-').trim();
  const found = grammar[decimal].exec(usual);
  if (!found) return null;
  const [
    ,
    open,
    before,
    after,
    whole = '',
    ,
    fraction = '',
    power = '0',
    units = '',
    percent,
    behind,
    close,
  ] = found;
  const signs = [open, before, after, behind].filter((each) => each !== undefined);
  if (whole + fraction === '' || signs.length > 1 || (open === undefined) !== (close === undefined))
    return null;
  let exponent = Number(power) - fraction.length - (percent ? 2 : 0);
  for (const unit of units) exponent += zeros[unit]!;
  const negative = signs.length === 1 && signs[0] !== '+';
  return { negative, digits: whole.replace(/\D/g, '') + fraction, exponent, percent: percent !== undefined };
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
