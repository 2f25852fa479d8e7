import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { open } from '../../src/clientele.js';
import { openDatabase } from '../../src/store/database.js';
import { migrations } from '../../src/store/migrations.js';
import { contents } from '../helpers/database.js';
import { temporaryFolder } from '../helpers/folder.js';

it('makes sums anew in a database of an earlier schema', async () => {
  const { at, write } = temporaryFolder();
  const clientele = open(at('c.db'));
  const csv = 'customer_id,date,revenue,cost\nA,2024-01-01,10,4\nA,2024-02-01,5,\nB,2024-02-01,-1,\n';
  await clientele.import('transactions', write('t.csv', csv));
  clientele.close();
  const today = contents(at('c.db'));

  const database = new Sqlite(at('c.db'));
  const totals = /CREATE TABLE customer_totals[^;]*;/.exec(migrations[0])![0];
  const later = migrations
    .slice(1)
    .join('')
    .matchAll(/CREATE TABLE (\w+)/g);
  for (const [, table] of later) database.exec(`DROP TABLE ${table}`);
  database.exec(`${totals} PRAGMA user_version = 1;`);
  database.close();

  openDatabase(at('c.db'), false).close();
  expect(contents(at('c.db'))).toEqual(today);
});
