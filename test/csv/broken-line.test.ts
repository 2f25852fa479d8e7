import { expect, it } from 'vitest';
import { readBrokenLine } from '../../src/csv/broken-line.js';

it.each([
  ['"5" pipe",12', ',', ['"5" pipe"', '12']],
  ['"5" pipe", "a,b" ,"c,d"\r', ',', ['"5" pipe"', '"a', 'b"', 'c,d']],
  ['"5" pipe"\t\t', '\t', ['"5" pipe"', '', '']],
  ['"甲"乙，丙', '，', ['"甲"乙', '丙']],
  ['"a"b  c', ' ', ['"a"b', 'c']],
])('reads %j', (line, delimiter, fields) => {
  expect(readBrokenLine(line, delimiter)).toEqual(fields);
});

it('reads nothing where a quote stays open', () => {
  expect(readBrokenLine('"5" pipe,"open', ',')).toBeNull();
});
