import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientele } from '../helpers/command.js';
import { temporaryFolder } from '../helpers/folder.js';

const header = 'customer_id,date,revenue\n';
const good = '1,2024-01-01,10\n';

/** Imports `content` and gives exit code, output and problem. */
function importing(content: string | Uint8Array, ...more: string[]) {
  const folder = temporaryFolder();
  folder.write('a.csv', content);
  return clientele(folder.path, ['import', 'transactions', 'a.csv', '--format', 'json', ...more]);
}

const counts = (out: string) => JSON.parse(out).tables.imports[0];
const rejects = (out: string) => JSON.parse(out).tables.rejects;

describe('awkward files', () => {
  it.each([
    [
      'a bad amount in the middle',
      `${header}${good}1,2024-01-01,ten\n${good}`,
      { line: 3, column: 'revenue', value: 'ten', code: 'not_an_amount' },
    ],
    [
      'a day that does not exist',
      `${header}${good}1,2023-02-29,5\n${good}`,
      { line: 3, column: 'date', value: '2023-02-29', code: 'not_a_date' },
    ],
    [
      'a missing customer',
      `${header}${good},2024-01-01,5\n${good}`,
      { line: 3, column: 'customer_id', value: '', code: 'missing_value' },
    ],
    [
      'an unquoted comma',
      `${header}${good}1,2024-01-01,1,234\n${good}`,
      { line: 3, column: '4', value: '234', code: 'too_many_values' },
    ],
    ['a NUL byte', `${header}${good}1\0,2024-01-01,5\n${good}`, { line: 3, code: 'nul_character' }],
    ['an unclosed quote', `${header}${good}"1,2024-01-01,5\n${good}`, { line: 3, code: 'unclosed_quote' }],
    [
      'an amount too large to be exact',
      `${header}${good}1,2024-01-01,99999999999999\n${good}`,
      { line: 3, code: 'number_too_large' },
    ],
    [
      'a line of 10 MB',
      `${header}${good}${'x'.repeat(10_000_000)},2024-01-01,5\n${good}`,
      { line: 3, code: 'line_too_long' },
    ],
  ])('rejects %s and takes the rest', (_, content, reject) => {
    const { code, out } = importing(content);
    expect(rejects(out)).toEqual([expect.objectContaining(reject)]);
    expect(counts(out)).toMatchObject({ read: 3, imported: 2, unchanged: 0, rejected: 1 });
    expect(code).toBe(0);
  });

  it.each([
    ['an empty file', ''],
    ['only line ends', '\n\n\n'],
    ['only a byte order mark', '\uFEFF'],
    ['no header that is known', 'a,b,c\n1,2,3\n'],
    ['nothing usable', `${header}x,y,z\n`],
    ['dates of either order', `${header}1,03/04/2024,5\n1,05/06/2024,5\n`],
    ['an Excel workbook', 'PK\u0003\u0004 and the rest'],
    ['not text at all', new Uint8Array(4096).map((_, i) => (i * 197 + 131) % 256)],
  ])('says in one sentence what is wrong with %s, and makes no database', (_, content) => {
    const { code, out, err } = importing(content);
    expect(err).toMatch(/^error: .*a\.csv.*\n(hint: .*\n)?$/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it.each(['missing.csv', 'folder.csv'])('says what is wrong with %s', (file) => {
    const folder = temporaryFolder();
    mkdirSync(folder.at('folder.csv'));
    const { code, out, err } = clientele(folder.path, ['import', 'transactions', file]);
    expect(err).toMatch(new RegExp(`^error: ${file}.*\\n`));
    expect(err).not.toContain('at ');
    expect([code, out]).toEqual([2, '']);
  });

  it('reads a column of which one date settles the order', () => {
    const { out } = importing(`${header}1,03/04/2024,5\n1,25/12/2024,5\n`);
    expect(counts(out)).toMatchObject({ imported: 2 });
  });

  it('stops at the first bad row when told to, or after too many, and keeps nothing', () => {
    const bad = `${header}${good}1,x,5\n1,y,5\n`;
    const stopped = importing(bad, '--on-error', 'stop');
    expect(stopped.err).toContain('a.csv, line 3, column date');
    expect(stopped.code).toBe(2);
    const many = importing(bad, '--max-errors', '1');
    expect(many.err).toContain('more than 1 row');
    expect(many.code).toBe(2);
    expect(importing(bad, '--max-errors', '2').code).toBe(0);
    expect(importing(bad, '--strict').code).toBe(1);
  });

  it('lists every rejected row in a CSV, disarmed for spreadsheets', () => {
    const folder = temporaryFolder();
    folder.write('a.csv', `${header}${good}1,=1+1,5\n1,2024-01-01,"a ""b"""\n`);
    const { code } = clientele(folder.path, [
      'import',
      'transactions',
      'a.csv',
      '--rejects',
      'r.csv',
      '--quiet',
    ]);
    expect(code).toBe(0);
    expect(folder.read('r.csv')).toBe(
      "file,line,column,value,code,reason\na.csv,3,date,'=1+1,not_a_date,not a date (or one that needs --date-format)\n" +
        'a.csv,4,revenue,"a ""b""",not_an_amount,not an amount of money\n',
    );
  });

  it('keeps nothing in a dry run', () => {
    const folder = temporaryFolder();
    folder.write('a.csv', header + good);
    expect(clientele(folder.path, ['import', 'transactions', 'a.csv', '--dry-run', '--quiet']).code).toBe(0);
    expect(clientele(folder.path, ['imports']).code).toBe(2);
  });
});
