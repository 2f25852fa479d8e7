import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/csv/blocks.js';
import { type Fault, type RecordOptions, records } from '../../src/csv/records.js';
import { temporaryFolder } from '../helpers/folder.js';
import { problemOf } from './problem.js';

function read(texts: string | readonly string[], options: Partial<RecordOptions> = {}) {
  const blocks = [texts].flat().map((text) => ({ text, tooLong: false }));
  return gather(records(blocks, { delimiter: ',', ...options }));
}

function gather(blocks: ReturnType<typeof records>) {
  const all = { rows: [] as string[][], lines: [] as number[], faults: [] as Fault[] };
  for (const { rows, lines, faults } of blocks) {
    all.rows.push(...rows);
    all.lines.push(...lines);
    all.faults.push(...faults);
  }
  return all;
}

/** Cuts a text after some of its line ends. */
function cut(text: string, where: readonly boolean[]): string[] {
  const lines = text.split(/(?<=\n)/);
  const blocks: string[] = [''];
  lines.forEach((line, i) => {
    blocks[blocks.length - 1] += line;
    if (where[i % Math.max(where.length, 1)]) blocks.push('');
  });
  return blocks.filter((block) => block !== '');
}

const awkward = fc.string({
  unit: fc.constantFrom(
    'a',
    '1',
    '客',
    ',',
    ';',
    '"',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '\u3000',
    '\u00a0',
    '，',
    '😀',
    '.',
  ),
  maxLength: 8,
});
const cuts = fc.array(fc.boolean(), { maxLength: 20 });

describe('what every table must satisfy', () => {
  it('reads what was written, and knows its lines', () => {
    const table = fc.array(fc.array(awkward, { minLength: 1, maxLength: 5 }), { maxLength: 12 });
    const written = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|', '，'),
      record_delimiter: fc.constantFrom('\n', '\r\n'),
      quoted: fc.boolean(),
    });
    fc.assert(
      fc.property(table, written, cuts, (rows, options, where) => {
        let line = 1;
        let text = '';
        const expected = { rows: [] as string[][], lines: [] as number[], faults: [] };
        for (const row of rows) {
          const record = stringify([row], { ...options, quoted_match: /[\r\n]/ });
          const fields = row.map((field) => field.trim());
          if (fields.length > 1 || fields[0] !== '') {
            expected.rows.push(fields);
            expected.lines.push(line);
          }
          line += record.split('\n').length - 1;
          text += record;
        }
        expect(read(cut(text, where), { delimiter: options.delimiter })).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads well-formed text as csv-parse does', () => {
    const table = fc.array(fc.array(awkward, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.boolean(), (rows, quoted) => {
        const text = stringify(rows, { quoted });
        const theirs = parse(text, {
          relax_column_count: true,
          record_delimiter: ['\r\n', '\n'],
        }) as string[][];
        expect(read(text).rows).toEqual(theirs.map((row) => row.map((field) => field.trim())));
      }),
    );
  });

  it('reads any text the same wherever it is cut, and loses no line', () => {
    fc.assert(
      fc.property(fc.array(awkward, { maxLength: 30 }), cuts, (parts, where) => {
        const text = parts.join('');
        const whole = read(text);
        expect(read(cut(text, where))).toEqual(whole);
        const { rows, lines, faults } = whole;
        expect(rows.length).toBe(lines.length);
        const starts = [...lines, ...faults.map((fault) => fault.line)].sort((a, b) => a - b);
        expect(new Set(starts).size).toBe(starts.length);
        const characters = text.split('\n');
        expect(starts.every((line) => line >= 1 && line <= characters.length)).toBe(true);
        if (!text.includes('"')) {
          const filled = characters.flatMap((each, i) => (each.trim() === '' ? [] : [i + 1]));
          expect(lines).toEqual(filled);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the first rows of what it would give', () => {
    fc.assert(
      fc.property(
        fc.array(awkward, { maxLength: 20 }),
        cuts,
        fc.integer({ min: 1, max: 9 }),
        (parts, where, limit) => {
          const all = read(parts.join(''));
          const some = read(cut(parts.join(''), where), { limit });
          expect(some.rows).toEqual(all.rows.slice(0, limit));
          expect(some.lines).toEqual(all.lines.slice(0, limit));
        },
      ),
    );
  });
});

it('trims values and passes blank lines', () => {
  const text = '\n id , name\u3000\n\n   \n1,\u00a0"a b" ,\t\r\n,,\n"",\n';
  expect(read(text)).toEqual({
    rows: [
      ['id', 'name'],
      ['1', 'a b', ''],
      ['', '', ''],
      ['', ''],
    ],
    lines: [2, 5, 6, 7],
    faults: [],
  });
});

it('leaves tabs that are delimiters', () => {
  expect(read(' a\t\t b \t\n', { delimiter: '\t' }).rows).toEqual([['a', '', 'b', '']]);
});

it('takes runs of white space for one delimiter', () => {
  // The first lines of CDNOW_sample.txt; then tabs, quotes and a line that ends in spaces.
  const text = ' 00004    1 19970101  2   29.33\n 00004\t1 "19970118 x"  2   \n\n   \n';
  expect(read(text, { delimiter: ' ' })).toEqual({
    rows: [
      ['00004', '1', '19970101', '2', '29.33'],
      ['00004', '1', '19970118 x', '2'],
    ],
    lines: [1, 2],
    faults: [],
  });
});

it('passes over the first lines', () => {
  const blocks = ['Report "of\n', '2024\n\nid,n\n', '1,a\n'];
  expect(read(blocks, { skipLines: 3 })).toEqual({
    rows: [
      ['id', 'n'],
      ['1', 'a'],
    ],
    lines: [4, 5],
    faults: [],
  });
  expect(read(blocks, { skipLines: 9 })).toEqual({ rows: [], lines: [], faults: [] });
});

describe('quotes that break the rules', () => {
  it.each([
    ['in an unquoted text', '1,5" pipe,x\n', ['1', '5" pipe', 'x']],
    ['around part of a text', '1,"5" pipe",x\n', ['1', '"5" pipe"', 'x']],
    ['after a line end in quotes', '1,"a\nb","5" pipe",x\n', ['1', 'a\nb', '"5" pipe"', 'x']],
  ])('are text %s', (_, text, row) => {
    expect(read(`${text}2,b\n`)).toMatchObject({ rows: [row, ['2', 'b']], faults: [] });
  });

  it.each([
    ['the end of the file', '1,a\n2,"b\n3,c\n4,d\n', [1, 3, 4]],
    ['a later field in quotes', '1,a\n2,"b\n3,c\n4,"d"\n5,e\n', [1, 3, 4, 5]],
    ['the next line, in quotes', '1,"a"\n2,"b\n"3","c"\n"4","d"\n', [1, 3, 4]],
  ])('cost one line where none closes before %s', (_, text, lines) => {
    const found = read(text);
    expect(found.lines).toEqual(lines);
    expect(found.faults).toEqual([{ line: 2, code: 'unclosed_quote', value: '2,"b' }]);
  });

  it('cost one line in a large file too', () => {
    const good = Array.from({ length: 200_000 }, (_, i) => `${i},name ${i},12.50`);
    good[100_000] = '100000,"name,12.50';
    const blocks = cut(good.join('\n'), [...Array(999).fill(false), true]);
    const found = read(blocks);
    expect(found.rows.length).toBe(199_999);
    expect(found.lines[100_000]).toBe(100_002);
    expect(found.faults).toEqual([{ line: 100_001, code: 'unclosed_quote', value: '100000,"name,12.50' }]);
  });

  it('stop the reading when there are more than 100', () => {
    const lines = Array.from({ length: 101 }, () => '1,"a\n');
    expect(read(lines.slice(1).join('')).faults.length).toBe(100);
    expect(problemOf(() => read(lines.join('')))).toEqual({ code: 'too_many_unclosed_quotes', line: 101 });
  });
});

it('reads a field of many lines over many blocks', () => {
  const field = `${'line "" of text\n'.repeat(40_000)}end`;
  const found = read(cut(`id,text\n1,"${field}"\n2,b\n`, [...Array(2000).fill(false), true]));
  expect(found.rows.length).toBe(3);
  expect(found.rows[1]![1]!.length).toBe(field.length - 40_000);
  expect(found).toMatchObject({ lines: [1, 2, 40_003], faults: [] });
});

it('rejects rows with NUL characters, and no others', () => {
  const found = read(['1,a\n2,b\0\n3,c\n', '4,"d\0\nd"\n5,"e\n', 'f"\n']);
  expect(found.rows).toEqual([
    ['1', 'a'],
    ['3', 'c'],
    ['5', 'e\nf'],
  ]);
  expect(found.lines).toEqual([1, 3, 6]);
  expect(found.faults).toEqual([
    { line: 2, code: 'nul_character', value: '2,b\0' },
    { line: 4, code: 'nul_character', value: '4,d\0\nd' },
  ]);
});

it('rejects a NUL before a record that stays open', () => {
  expect(read(['1,\0\n2,"b\n', 'c"\n']).faults).toMatchObject([{ line: 1, code: 'nul_character' }]);
});

describe('from a file', () => {
  const readFile = (content: string | Uint8Array) => {
    const path = temporaryFolder().write('a.csv', content);
    return gather(records(textBlocks(path, 'utf-8'), { delimiter: ',' }));
  };

  it('passes a field of 10 MB and goes on', () => {
    const found = readFile(`id,note\n1,a\n2,"${'x'.repeat(10_000_000)}"\n3,c\n`);
    expect(found.rows).toEqual([
      ['id', 'note'],
      ['1', 'a'],
      ['3', 'c'],
    ]);
    expect(found.lines).toEqual([1, 2, 4]);
    expect(found.faults).toEqual([{ line: 3, code: 'line_too_long', value: `2,"${'x'.repeat(77)}` }]);
  });

  it('gives an open quote up where a line is too long', () => {
    const found = readFile(`1,"a\n2,b\n${'x'.repeat(2_000_000)}\n3,c\n`);
    expect(found.rows).toEqual([
      ['2', 'b'],
      ['3', 'c'],
    ]);
    expect(found.lines).toEqual([2, 4]);
    expect(found.faults.map(({ line, code }) => [line, code])).toEqual([
      [1, 'unclosed_quote'],
      [3, 'line_too_long'],
    ]);
  });

  it('counts the lines of old Macs', () => {
    expect(readFile('id,n\r1,"a\rb"\r2,c')).toEqual({
      rows: [
        ['id', 'n'],
        ['1', 'a\nb'],
        ['2', 'c'],
      ],
      lines: [1, 2, 4],
      faults: [],
    });
  });

  it('finds every row of a file of many blocks', () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => [
      `C${i}`,
      i % 7 ? `客户 ${i}` : `客户, "${i}"`,
      `${i}.25`,
    ]);
    const found = readFile(stringify(rows, { record_delimiter: '\r\n' }));
    expect(found.rows).toEqual(rows);
    expect(found.lines).toEqual(rows.map((_, i) => i + 1));
  });
});
