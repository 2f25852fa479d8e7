import { expect, it } from 'vitest';
import { textBlocks } from '../../src/csv/blocks.js';
import { temporaryFolder } from '../helpers/folder.js';
import { problemOf } from './problem.js';

function read(content: string | Uint8Array, encoding = 'utf-8'): string {
  return [...textBlocks(temporaryFolder().write('a.csv', content), encoding)]
    .map(({ text }) => text)
    .join('');
}

it.each([
  ['utf-8', Buffer.from('\uFEFF客户\r\n1\r\n')],
  ['utf-16le', Buffer.from('\uFEFF客户\r\n1\r\n', 'utf16le')],
  ['utf-16be', Buffer.from('\uFEFF客户\r\n1\r\n', 'utf16le').swap16()],
  // 客 is BF CD and 户 BB A7 in GBK.
  ['gb18030', Buffer.from('bfcdbba70d0a310d0a', 'hex')],
  // 客 is AB C8 in Big5; 户 is not in it, 戶 is A4 E1.
  ['big5', Buffer.from('abc8a4e10d0a310d0a', 'hex')],
])('decodes %s without its byte order mark', (encoding, bytes) => {
  expect(read(bytes, encoding).replace('戶', '户')).toBe('客户\r\n1\r\n');
});

it('never cuts a character or a line in two', () => {
  const content = '编号，1234567，客户😀\n'.repeat(20_000);
  const path = temporaryFolder().write('a.csv', content);
  const texts = [...textBlocks(path, 'utf-8')].map(({ text }) => text);
  expect(texts.join('')).toBe(content);
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.every((text) => text.endsWith('\n'))).toBe(true);
});

it('makes line feeds of the carriage returns of old Macs', () => {
  expect(read('a,b\r1,2\r3,4')).toBe('a,b\n1,2\n3,4');
  expect(read('a,b\r\n"1\r2",3\r\n')).toBe('a,b\r\n"1\r2",3\r\n');
});

it('marks a line that is too long, and keeps 80 characters of it', () => {
  const path = temporaryFolder().write('a.csv', `id\n${'客'.repeat(500_000)}\n2\n`);
  expect([...textBlocks(path, 'utf-8')]).toEqual([
    { text: 'id\n', tooLong: false },
    { text: '客'.repeat(80), tooLong: true },
    { text: '2\n', tooLong: false },
  ]);
});

it('names the line that does not decode', () => {
  const { write } = temporaryFolder();
  const lines = Array.from({ length: 20_000 }, (_, i) => `${i},客户`);
  const good = write('good.csv', lines.join('\n'));
  expect([...textBlocks(good, 'utf-8')].length).toBeGreaterThan(2);
  const bytes = Buffer.from(lines.join('\n'));
  bytes[bytes.indexOf('15000,客') + 6] = 0xff;
  const bad = write('bad.csv', bytes);
  const problem = { code: 'bad_bytes', file: bad, line: 15_001, args: { encoding: 'utf-8' } };
  expect(problemOf(() => [...textBlocks(bad, 'utf-8')])).toEqual(problem);
});

it('counts long lines when it names one', () => {
  const bytes = Buffer.concat([Buffer.from(`id\n${'a'.repeat(2_000_000)}\n`), Buffer.from([0xe5, 0xae])]);
  const path = temporaryFolder().write('a.csv', bytes);
  expect(problemOf(() => [...textBlocks(path, 'utf-8')])).toMatchObject({ code: 'bad_bytes', line: 3 });
});

it('finds half a character at the end of a file', () => {
  const path = temporaryFolder().write('a.csv', Buffer.from('bfcdbba70abf', 'hex'));
  expect(problemOf(() => [...textBlocks(path, 'gb18030')])).toMatchObject({ code: 'bad_bytes', line: 2 });
});

it('fails as opening the file does', () => {
  const { at } = temporaryFolder();
  expect(problemOf(() => [...textBlocks(at('none.csv'), 'utf-8')]).code).toBe('file_missing');
});
