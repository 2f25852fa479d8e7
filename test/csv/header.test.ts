import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapHeader } from '../../src/csv/header.js';
import { problemOf } from './problem.js';

const fields = [
  { id: 'customer_id', required: true, names: ['customer id', '客户编号', '客戶編號'] },
  { id: 'date', required: false, names: ['日期'] },
  { id: 'revenue', required: true, names: ['amount', '金额', '销售额'] },
];

it.each([
  [['customer_id', 'revenue']],
  [['Customer ID', 'AMOUNT']],
  [['CUSTOMER-ID', ' Revenue: ']],
  [['客户编号', '金额（元）']],
  [['客戶編號*', '销售额 (CNY)']],
  [['ＣＵＳＴＯＭＥＲ　ＩＤ', '金额[元]']],
  [['客户（编号）', '金额：']],
])('recognises %j', (header) => {
  expect(mapHeader(header, fields, {})).toEqual({ columns: ['customer_id', 'revenue'], extras: [] });
});

it('keeps the order of the columns and names those left over', () => {
  const header = ['金额', '', '备注', '客户编号', '备注'];
  expect(mapHeader(header, fields, {})).toEqual({
    columns: ['revenue', null, null, 'customer_id', null],
    extras: ['备注', '备注'],
  });
});

it('does not take ten thousand yuan for yuan', () => {
  for (const header of ['金额(万元)', '金额（亿）', 'amount (k)', 'amount (thousand USD)', "amount ('000)"]) {
    expect(problemOf(() => mapHeader(['客户编号', header], fields, {}))).toMatchObject({
      code: 'missing_column',
      column: 'revenue',
    });
  }
});

it('does what the user says first', () => {
  const header = ['客户编号', 'date', '金额', '成本', 'Day'];
  const map = { revenue: '成本', date: '5' };
  expect(mapHeader(header, fields, map)).toEqual({
    columns: ['customer_id', null, null, 'revenue', 'date'],
    extras: ['date', '金额'],
  });
  expect(mapHeader(header, fields, { date: ' DAY ' }).columns[4]).toBe('date');
  expect(mapHeader(['2', '客户编号', '金额'], fields, { date: '2' }).columns[0]).toBe('date');
});

it('refuses a map that names what is not there', () => {
  const header = ['客户编号', '金额'];
  expect(problemOf(() => mapHeader(header, fields, { profit: '金额' }))).toEqual({
    code: 'map_unknown_field',
    column: 'profit',
    args: { fields: 'customer_id, date, revenue' },
  });
  for (const value of ['毛利', '0', '3', '-1', '']) {
    expect(problemOf(() => mapHeader(header, fields, { date: value }))).toEqual({
      code: 'map_unknown_header',
      value,
      args: { headers: '客户编号, 金额' },
    });
  }
  expect(problemOf(() => mapHeader(header, fields, { date: '金额', revenue: '2' }))).toEqual({
    code: 'map_header_twice',
    value: '2',
    args: { fields: 'date, revenue' },
  });
});

it('names the nearest header where a column is missing', () => {
  const nearest = (...header: string[]) => problemOf(() => mapHeader(header, fields, {}));
  expect(nearest('客户编码', '金额')).toEqual({
    code: 'missing_column',
    column: 'customer_id',
    args: { headers: '客户编码, 金额', nearest: '客户编码' },
  });
  expect(nearest('customer id', 'revenu')).toMatchObject({ column: 'revenue', args: { nearest: 'revenu' } });
  expect(nearest('customer id', 'weather')).toMatchObject({ column: 'revenue', args: { nearest: '' } });
  expect(nearest()).toMatchObject({ column: 'customer_id', args: { headers: '', nearest: '' } });
});

it('refuses two columns for one field, unless one has its very id', () => {
  expect(problemOf(() => mapHeader(['客户编号', '金额', 'Amount'], fields, {}))).toEqual({
    code: 'column_twice',
    column: 'revenue',
    args: { headers: '金额, Amount' },
  });
  expect(mapHeader(['customer_id', 'amount', 'Revenue'], fields, {})).toEqual({
    columns: ['customer_id', null, 'revenue'],
    extras: ['amount'],
  });
});

it('is not misled by the names of object properties', () => {
  const found = mapHeader(['constructor', 'customer_id', '__proto__', 'amount', 'toString'], fields, {});
  expect(found.columns).toEqual([null, 'customer_id', null, 'revenue', null]);
});

it('gives every column once, whatever the header', () => {
  const name = fc.oneof(fc.constantFrom('date', '日期', '备注', ''), fc.string({ maxLength: 5 }));
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      const header = ['客户编号', ...names.filter((each) => each !== '日期'), '金额'];
      const { columns, extras } = mapHeader(header, fields, {});
      const left = header.filter((text, i) => columns[i] === null && text !== '');
      expect(extras).toEqual(left);
      expect(new Set(columns.filter(Boolean)).size).toBe(columns.filter(Boolean).length);
    }),
  );
});
