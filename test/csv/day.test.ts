import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsOrders, parseDateFormat, readDay } from '../../src/csv/day.js';
import { problemOf } from './problem.js';

const days = fc.integer({ min: -100_000, max: 100_000 });

function parts(day: number): { year: string; month: string; date: string } {
  const [year, month, date] = new Date(day * 86_400_000).toISOString().slice(0, 10).split('-') as [
    string,
    string,
    string,
  ];
  return { year, month, date };
}

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

describe('readDay', () => {
  it('reads every day in every way of writing it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, date } = parts(day);
        const [m, d] = [String(Number(month)), String(Number(date))];
        const name = names[Number(month) - 1]!;
        const written = [
          `${year}-${month}-${date}`,
          `${year}/${m}/${d}`,
          `${year}.${m}.${date}`,
          `${year}${month}${date}`,
          `${year}年${m}月${d}日`,
          `${year}年${month}月${date}日星期二`,
          `${year}-${month}-${date} 10:30`,
          `${year}-${month}-${date}T10:30:00.000Z`,
          `${year}/${m}/${d} 9:05:59`,
          `${year}/${m}/${d} 下午 03:05:00`,
          ` ${year}-${m}-${d} `,
          [...`${year}-${month}-${date}`].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(''),
          `${d} ${name} ${year}`,
          `${date}-${name.slice(0, 3)}-${year}`,
          `${name} ${d}, ${year}`,
          `${name.slice(0, 3).toUpperCase()} ${date} ${year} 10:30`,
        ];
        expect(written.map((each) => readDay(each, 'ymd'))).toEqual(written.map(() => day));
        for (const separator of ['/', '-', '.']) {
          expect(readDay([date, month, year].join(separator), 'dmy')).toBe(day);
          expect(readDay([m, d, year].join(separator), 'mdy')).toBe(day);
        }
      }),
    );
  });

  it('does not guess an order', () => {
    expect(readDay('03/04/2024', 'dmy')).toBe(Date.UTC(2024, 3, 3) / 86_400_000);
    expect(readDay('03/04/2024', 'mdy')).toBe(Date.UTC(2024, 2, 4) / 86_400_000);
    expect(readDay('03/04/2024', 'ymd')).toBeNaN();
    expect(readDay('25/12/2024', 'mdy')).toBeNaN();
  });

  it.each([
    [
      '2023-02-29',
      '2023-02-30',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
      '0000-00-00',
      '20230230',
      '31 Feb 2024',
    ],
    ['45000', '45000.5', '1700000000', '5/3/24', '24-03-05', '2024-3', '2024', '2024-03-05-06', '2024-03/05'],
    ['', '-', 'today', '2024-03-05 noon', '2024-03-05 25:00', '2024-03-05 10:61', '2024-03-051', '202403055'],
    [
      '2024年3月',
      '3月5日',
      '2024年13月5日',
      '2024-03-05x',
      'x2024-03-05',
      'Mai 5, 2024',
      '5 Mar 24',
      'March 2024',
    ],
  ])('takes none of these for a date', (...texts) => {
    expect(texts.map((text) => [text, readDay(text, 'dmy')])).toEqual(
      texts.map((text) => [text, Number.NaN]),
    );
  });

  it('gives a whole number or NaN for any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789-/. :年月日TMar'), maxLength: 14 });
    fc.assert(
      fc.property(text, fc.constantFrom('ymd' as const, 'dmy' as const, 'mdy' as const), (each, order) => {
        const day = readDay(each, order);
        expect(Number.isNaN(day) || Number.isInteger(day)).toBe(true);
      }),
    );
  });
});

describe('fitsOrders', () => {
  it.each([
    ['25/12/2024', { dmy: true, mdy: false }],
    ['12/25/2024', { dmy: false, mdy: true }],
    ['03-04-2024', { dmy: true, mdy: true }],
    ['5.5.2024 10:30', { dmy: true, mdy: true }],
    ['３１/１/2024', { dmy: true, mdy: false }],
    ['30/02/2024', null],
    ['45/45/2024', null],
    ['2024-03-05', null],
    ['20240305', null],
    ['5 Mar 2024', null],
    ['x', null],
    ['', null],
  ])('judges %j', (text, fits) => {
    expect(fitsOrders(text)).toEqual(fits);
  });
});

describe('parseDateFormat', () => {
  it.each([
    ['YYYYMMDD', 'ymd'],
    ['YYYY-MM-DD', 'ymd'],
    ['yyyy年m月d日', 'ymd'],
    ['%Y-%m-%d %H:%M:%S', 'ymd'],
    ['YYYY-MM-DDTHH:mm', 'ymd'],
    ['DD/MM/YYYY', 'dmy'],
    ['D.M.YYYY', 'dmy'],
    ['%d/%m/%Y', 'dmy'],
    ['dmy', 'dmy'],
    ['MM/DD/YYYY', 'mdy'],
    ['M-D-YYYY', 'mdy'],
    ['mdy', 'mdy'],
    [' ymd ', 'ymd'],
  ])('reads %s', (text, order) => {
    expect(parseDateFormat(text)).toBe(order);
  });

  it.each(['', 'YYYY', 'DD/MM/YY', '%d/%m/%y', 'YDM', 'YYYY-MM-DD-DD', 'iso', 'DDD/MM/YYYY', 'd'])(
    'refuses %j',
    (text) => {
      expect(problemOf(() => parseDateFormat(text))).toEqual({ code: 'bad_date_format', value: text });
    },
  );
});
