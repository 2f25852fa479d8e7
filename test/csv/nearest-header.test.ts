import { expect, it } from 'vitest';
import { nearestHeader } from '../../src/csv/nearest-header.js';

const lower = (text: string) => text.toLowerCase();

it.each([
  [['Custmer', 'Date'], ['customer'], 'Custmer'],
  [['客户号', '客户编码'], ['客户编号'], '客户号'],
  [['销售金额', '日期'], ['销售额', '金额'], '销售金额'],
  [['weather', 'x'], ['customer'], ''],
  [['成员'], ['日期'], ''],
  [[''], ['a'], ''],
  [[], ['customer'], ''],
  [['customer'], [], ''],
])('among %j, for %j, finds %j', (headers, names, nearest) => {
  expect(nearestHeader(headers, names, lower)).toBe(nearest);
});
