import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimiter, sniffDelimiter } from '../../src/csv/delimiter.js';
import { problemOf } from './problem.js';

describe('sniffDelimiter', () => {
  it.each([
    ['a comma', 'id,name\n1,b\n', ','],
    ['a tab', 'id\tname, full\n1\tb\n', '\t'],
    ['a semicolon beside decimal commas', 'id;amount\n1;12,50\n2;7,25\n', ';'],
    ['a pipe', 'id|name|since\r\n1|b, c|2024\r\n', '|'],
    ['a full-width comma', '编号，名称\n1，甲\n', '，'],
    ['a delimiter in quotes', '"a;b;c","d"\n"e;f;g","h"\n', ','],
    ['a line end in quotes', '"a\n;;;\n";"d, e"\n"f";"h"\n', ';'],
    [
      'a title above the header',
      'Sales, first half\n\nid;date;amount\n1;2024-01-01;5\n2;2024-01-02;6\n',
      ';',
    ],
    ['one column', 'name\nSmith\nDoe\n', ','],
    ['one column with a mark in one of many rows', 'name\na\nb\nc|d\ne\n', ','],
    ['nothing', '', ','],
    ['an open quote', '"a;b\n1;2\n3;4\n', ';'],
  ])('finds %s', (_, lines, delimiter) => {
    expect(sniffDelimiter(lines)).toBe(delimiter);
  });

  it('finds the delimiter of any table of several columns that is quoted where it must be', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '1', ',', ';', '\t', '|', '，', '"', ' '),
      maxLength: 6,
    });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(',', '\t', ';', '|', '，'), (rows, delimiter) => {
        // Where no cell holds anything there is nothing to tell a table from blank lines.
        fc.pre(rows.some((row) => row.some((text) => text.trim() !== '')));
        expect(sniffDelimiter(stringify(rows, { delimiter, quoted: true }))).toBe(delimiter);
      }),
    );
  });
});

describe('parseDelimiter', () => {
  it.each([
    ['comma', ','],
    ['Tab', '\t'],
    ['\\t', '\t'],
    ['semicolon', ';'],
    ['pipe', '|'],
    ['space', ' '],
    ['^', '^'],
    ['，', '，'],
    ['\t', '\t'],
  ])('reads %j', (text, delimiter) => {
    expect(parseDelimiter(text)).toBe(delimiter);
  });

  it.each(['', ',,', '"', '\n', '😀', 'constructor'])('refuses %j', (text) => {
    expect(problemOf(() => parseDelimiter(text))).toEqual({ code: 'bad_delimiter', value: text });
  });
});
