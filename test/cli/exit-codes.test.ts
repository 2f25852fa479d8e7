import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { clientele } from '../helpers/command.js';
import { temporaryFolder } from '../helpers/folder.js';

const wide = '评估指标,权重,A客户,B客户,C客户\n信用,60,4,5,3\n态度,40,5,3,4\n';

function withRatings() {
  const folder = temporaryFolder();
  folder.write('r.csv', wide);
  clientele(folder.path, ['import', 'ratings', 'r.csv', '--quiet']);
  return folder;
}

describe('exit codes', () => {
  it('is 2 without a database, and makes none', () => {
    const folder = temporaryFolder();
    const { code, err } = clientele(folder.path, ['evaluate', '--scorecard', 'distributor']);
    expect(err).toMatch(/^error: there is no database clientele\.db\nhint: /);
    expect(code).toBe(2);
    expect(existsSync(folder.at('clientele.db'))).toBe(false);
  });

  it.each([
    [['evalute'], 'did you mean evaluate'],
    [['evaluate', '--scorcard', 'x'], 'did you mean --scorecard'],
    [['import', 'transactions'], '<file> is missing'],
    [['import', 'sales', 'r.csv'], 'customers, transactions, activities'],
    [['evaluate', '--draws', 'many'], '--draws many'],
    [['evaluate', '--method', 'magic'], 'sum, topsis'],
    [['evaluate', '--as-of', 'yesterday'], '--as-of yesterday'],
    [['evaluate', '--format', 'pdf'], 'table, csv, json, ndjson, md'],
    [['evaluate', '--table', 'nope'], 'contributions'],
    [['evaluate', '--explain', 'Z'], 'no customer “Z”'],
    [['evaluate', '--scorecard', 'nope'], 'r, distributor'],
    [['evaluate', '--output', 'no/such/folder/x.csv'], 'cannot be written'],
    [['import', 'ratings', 'r.csv', '--map', 'nonsense'], 'FIELD=HEADER'],
    [['evaluate', '--format', 'csv', '--output', 'clientele.db'], 'cannot be written over'],
    [['import', 'ratings', 'r.csv', '--rejects', './r.csv'], 'cannot be written over'],
    [['evaluate', '--output', 'x.xlsx'], 'no format “xlsx”'],
    [['evaluate', '--lang', 'klingon'], '--lang klingon'],
    [['import', 'ratings', 'r.csv', '--limit', '0'], '--limit 0'],
    [['scorecards', 'show', 'nope'], 'distributor'],
  ])('is 2 for %j, with a sentence that helps', (args, help) => {
    const { code, err, out } = clientele(withRatings().path, args as string[]);
    expect(err).toContain(help);
    expect(err).toMatch(/^error: /);
    expect([code, out]).toEqual([2, '']);
  });

  it('is 75 when another run is still writing after the wait', () => {
    const folder = withRatings();
    const other = new Sqlite(folder.at('clientele.db'));
    other.exec('BEGIN IMMEDIATE');
    const { code, err } = clientele(folder.path, ['import', 'ratings', 'r.csv']);
    other.close();
    expect(err).toContain('clientele.db is being written by another run');
    expect(code).toBe(75);
  });

  it('refuses a file of a newer clientele, and one of another program, in words', () => {
    const folder = withRatings();
    const newer = new Sqlite(folder.at('clientele.db'));
    newer.pragma('user_version = 99');
    newer.close();
    expect(clientele(folder.path, ['evaluate']).err).toContain('was written by a newer clientele (schema 99');
    const foreign = new Sqlite(folder.at('foreign.db'));
    foreign.exec('CREATE TABLE t (a)');
    foreign.close();
    expect(clientele(folder.path, ['evaluate', '--db', 'foreign.db']).err).toContain(
      'foreign.db is not a database of clientele',
    );
    folder.write(
      'text.db',
      'not a database at all, but a text that is long enough to be looked at'.repeat(20),
    );
    expect(clientele(folder.path, ['evaluate', '--db', 'text.db'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('text.db is not'),
    });
    expect(clientele(folder.path, ['evaluate', '--db', '.'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is a folder'),
    });
  });

  it('leaves the old file in place when a report fails', () => {
    const folder = withRatings();
    folder.write('scores.csv', 'old');
    expect(clientele(folder.path, ['evaluate', '--table', 'nope', '--output', 'scores.csv']).code).toBe(2);
    expect(folder.read('scores.csv')).toBe('old');
    expect(folder.list().filter((name) => name.includes('tmp'))).toEqual([]);
  });
});
