import { closeSync, readSync, symlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openFile } from '../../src/csv/file.js';
import { temporaryFolder } from '../helpers/folder.js';
import { problemOf } from './problem.js';

it('opens a file at its beginning', () => {
  const file = openFile(temporaryFolder().write('a.csv', 'id\n1\n'));
  const bytes = Buffer.alloc(10);
  expect(bytes.toString('utf8', 0, readSync(file, bytes))).toBe('id\n1\n');
  closeSync(file);
});

it('names a missing file', () => {
  const { at, write } = temporaryFolder();
  expect(problemOf(() => openFile(at('none.csv')))).toEqual({ code: 'file_missing', file: at('none.csv') });
  const inside = `${write('a.csv', 'id\n')}/none.csv`;
  expect(problemOf(() => openFile(inside))).toEqual({ code: 'file_missing', file: inside });
});

it('refuses a directory', () => {
  const { path } = temporaryFolder();
  expect(problemOf(() => openFile(path))).toEqual({ code: 'file_is_directory', file: path });
});

it('says why a file cannot be read', () => {
  const { at } = temporaryFolder();
  symlinkSync('round.csv', at('round.csv'));
  const problem = { code: 'file_unreadable', file: at('round.csv'), args: { reason: 'ELOOP' } };
  expect(problemOf(() => openFile(at('round.csv')))).toEqual(problem);
});

it.each([
  ['nothing', ''],
  ['line ends', '\n\r\n \t\n'],
  ['a UTF-8 mark and line ends', '\uFEFF\n\n'],
  ['a UTF-16 mark and line ends', Buffer.from('\uFEFF\r\n\r\n', 'utf16le')],
  ['more line ends than are read at once', '\n'.repeat(200_000)],
])('takes a file of %s for empty', (_, content) => {
  const path = temporaryFolder().write('empty.csv', content);
  expect(problemOf(() => openFile(path))).toEqual({ code: 'file_empty', file: path });
});
