import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/csv/blocks.js';
import { checkEncoding, detectEncoding } from '../../src/csv/encoding.js';
import { temporaryFolder } from '../helpers/folder.js';
import { problemOf } from './problem.js';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/csv/encoding/${name}`, import.meta.url));

describe('detectEncoding', () => {
  it.each([
    ['gb18030.csv', 'gb18030', false, '客户编号'],
    ['gbk-short.csv', 'gb18030', false, '客户编号'],
    ['gbk-header.csv', 'gb18030', false, '评估指标'],
    ['gbk-traditional.csv', 'gb18030', false, '客戶編號'],
    ['big5.csv', 'big5', false, '客戶編號'],
    ['big5-short.csv', 'big5', false, '客戶編號'],
    ['utf-8.csv', 'utf-8', false, '客户编号'],
    ['utf-8-bom.csv', 'utf-8', true, '客户编号'],
    ['utf-16le.csv', 'utf-16le', false, '客户编号'],
    ['utf-16be.csv', 'utf-16be', false, '客户编号'],
    ['utf-16le-bom.csv', 'utf-16le', true, '客户编号'],
    ['utf-16be-bom.csv', 'utf-16be', true, '客户编号'],
  ])('finds out that %s is %s', (name, encoding, bom, header) => {
    expect(detectEncoding(fixture(name))).toEqual({ name: encoding, bom });
    const [block] = textBlocks(fixture(name), encoding);
    expect(block!.text.split(',')[0]).toBe(header);
  });

  it.each([
    ['latin1.csv', 'windows-1252'],
    ['euc-kr.csv', 'euc-kr'],
  ])('asks for the encoding of %s', (name) => {
    const problem = problemOf(() => detectEncoding(fixture(name)));
    expect(problem).toMatchObject({ code: 'unknown_encoding', file: fixture(name) });
  });

  it('suggests an encoding that --encoding takes', () => {
    const { args } = problemOf(() => detectEncoding(fixture('euc-kr.csv')));
    expect(args).toEqual({ guess: 'euc-kr' });
  });

  it('looks through the whole file, whatever its first part is', () => {
    const { write } = temporaryFolder();
    const ascii = 'C001,2024-03-05,12.50\n'.repeat(30_000);
    expect(detectEncoding(write('ascii.csv', ascii)).name).toBe('utf-8');
    expect(detectEncoding(write('utf-8.csv', `${ascii}客户,上海\n`)).name).toBe('utf-8');
    // 客户,上海,北京 in GBK
    const gbk = Buffer.from('bfcdbba72cc9cfbaa32cb1b1bea90a', 'hex');
    const path = write('gbk.csv', Buffer.concat([Buffer.from(ascii), gbk]));
    expect(detectEncoding(path).name).toBe('gb18030');
  });

  it('takes damaged UTF-8 for UTF-8, so that reading it names the line', () => {
    const bytes = Buffer.from('客户编号,客户名称\n'.repeat(10));
    bytes[60] = 0xff;
    expect(detectEncoding(temporaryFolder().write('a.csv', bytes)).name).toBe('utf-8');
  });

  it('does not take stray NUL bytes for UTF-16', () => {
    const { write } = temporaryFolder();
    expect(detectEncoding(write('a.csv', 'id,name\n1,a\0b\n2,c\n')).name).toBe('utf-8');
    expect(detectEncoding(write('b.csv', `id,name\n1,${'\0'.repeat(100)}\n`)).name).toBe('utf-8');
  });

  it('fails as opening the file does', () => {
    const { path, at, write } = temporaryFolder();
    expect(problemOf(() => detectEncoding(at('none.csv'))).code).toBe('file_missing');
    expect(problemOf(() => detectEncoding(path)).code).toBe('file_is_directory');
    expect(problemOf(() => detectEncoding(write('empty.csv', ''))).code).toBe('file_empty');
    expect(problemOf(() => detectEncoding(write('mark.csv', '\uFEFF\n'))).code).toBe('file_empty');
  });
});

describe('checkEncoding', () => {
  it.each([
    ['gbk', 'gb18030'],
    ['GB2312', 'gb18030'],
    ['cp936', 'gb18030'],
    ['GB_18030', 'gb18030'],
    ['utf8', 'utf-8'],
    ['UTF_8', 'utf-8'],
    ['utf-8-sig', 'utf-8'],
    ['utf-16', 'utf-16le'],
    ['utf_16_be', 'utf-16be'],
    ['big5', 'big5'],
    ['cp950', 'big5'],
    ['latin1', 'windows-1252'],
    ['cp1251', 'windows-1251'],
    [' shift_jis ', 'shift_jis'],
  ])('reads %s as %s', (name, known) => {
    expect(checkEncoding(name)).toBe(known);
  });

  it.each(['', 'klingon', 'utf-7'])('refuses %j', (name) => {
    expect(problemOf(() => checkEncoding(name))).toEqual({ code: 'bad_encoding', value: name });
  });
});
