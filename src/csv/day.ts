import { fail } from '../problem.js';
import { dayNumber } from './calendar.js';
import { readMonthName } from './month-name.js';

/** What comes first in a date that ends in its year; 'ymd' where nobody has said. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/**
 * Reads a date as whole days since 1970-01-01: `2024-03-05`, `2024/3/5`, `2024.3.5`, `20240305`,
 * `2024年3月5日`, `5 Mar 2024`, `Mar 5, 2024` and, where `order` says how, `05/03/2024`, `5-3-2024`,
 * `5.3.2024`. A time after it is dropped. `NaN` where the text is no date, or not on the calendar.
 */
export function readDay(text: string, order: DateOrder): number {
  let date = readDigits(text, order);
  if (Number.isNaN(date)) {
    const usual = text.normalize('NFKC').trim();
    date = usual === text ? Number.NaN : readDigits(usual, order);
    if (Number.isNaN(date)) date = readMonthName(usual, isTimeOrEnd);
  }
  return dayNumber(date);
}

/** In which orders a date such as `05/03/2024` is on the calendar; null where the text is no such date. */
export function fitsOrders(text: string): { dmy: boolean; mdy: boolean } | null {
  const usual = text.normalize('NFKC').trim();
  if (!Number.isNaN(readDigits(usual, 'ymd'))) return null;
  const dmy = !Number.isNaN(dayNumber(readDigits(usual, 'dmy')));
  const mdy = !Number.isNaN(dayNumber(readDigits(usual, 'mdy')));
  return dmy || mdy ? { dmy, mdy } : null;
}

/**
 * The order of day, month and year that a format such as `DD/MM/YYYY`, `D.M.YYYY`, `dmy`, `YYYYMMDD` or
 * `%d/%m/%Y` means.
 *
 * @throws ProblemError `bad_date_format`
 */
export function parseDateFormat(text: string): DateOrder {
  const date = text.trim().replace(/[T\s]*%?h.*$/i, '');
  const usual = date
    .replace(/%([dm])/g, '$1')
    .replaceAll('%Y', 'y')
    .toLowerCase();
  const order = usual
    .replace(/y{4}/, 'y')
    .replace(/mm?/, 'm')
    .replace(/dd?/, 'd')
    .replace(/[-/. 年月日]/g, '');
  return order === 'ymd' || order === 'dmy' || order === 'mdy'
    ? order
    : fail('bad_date_format', { value: text });
}

/** Reads a date in digits as the number YYYYMMDD, not yet looked up on the calendar; `NaN` where it is none. */
function readDigits(text: string, order: DateOrder): number {
  const first = digitsAt(text, 0);
  if (first === 8) return isTimeOrEnd(text, 8) ? numberAt(text, 0, 8) : Number.NaN;
  const second = digitsAt(text, first + 1);
  const third = digitsAt(text, first + second + 2);
  if (second < 1 || second > 2) return Number.NaN;
  const a = numberAt(text, 0, first);
  const b = numberAt(text, first + 1, first + 1 + second);
  const start = first + second + 2;
  const c = numberAt(text, start, start + third);
  const separator = text[first]!;
  const marked = separator === '年' && text[start - 1] === '月';
  if (!marked && (text[start - 1] !== separator || !'-/.'.includes(separator))) return Number.NaN;
  let end = start + third;
  if (marked && '日号號'.includes(text[end] ?? ' ')) end++;
  if (!isTimeOrEnd(text, end)) return Number.NaN;
  if (first === 4 && (third === 1 || third === 2)) return a * 10_000 + b * 100 + c;
  if (first < 1 || first > 2 || third !== 4 || marked || order === 'ymd') return Number.NaN;
  return order === 'dmy' ? c * 10_000 + b * 100 + a : c * 10_000 + a * 100 + b;
}

/** How many digits there are from `at` on. */
function digitsAt(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(++end));
  return end - at;
}

function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

/** A weekday, as Chinese spreadsheets write it behind the date; then a time. */
const time =
  /(?:\s*星期[一二三四五六日天])?(?:[T\s]\s*(?:[上下]午\s*)?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:\s*[AP]M)?\s*(?:Z|[+-]\d\d:?\d\d)?)?$/iy;

function isTimeOrEnd(text: string, at: number): boolean {
  if (at === text.length) return true;
  time.lastIndex = at;
  return time.test(text);
}
