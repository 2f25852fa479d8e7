import { describe, expect, it } from 'vitest';
import { open } from '../../src/index.js';
import { temporaryFolder } from '../helpers/folder.js';

async function shop() {
  const { at, write } = temporaryFolder();
  const names = [
    '100,王小明',
    '101,王明',
    '1000,小王',
    '7,Anna Berg',
    '8,anna',
    '9,50% off_',
    '10,ＡＢＣ公司',
    '11,',
  ];
  const path = write('c.csv', `customer_id,name\n${names.join('\n')}\n`);
  const clientele = open(at('c.db'));
  await clientele.import('customers', path);
  return clientele;
}

describe('customers', () => {
  it.each([
    ['王', ['101', '100', '1000']],
    ['小王', ['1000']],
    ['100', ['100', '1000']],
    ['１００', ['100', '1000']],
    ['ANNA', ['8', '7']],
    ['berg', ['7']],
    ['50%', ['9']],
    ['f_', ['9']],
    ['ＡＢＣ', ['10']],
    ['11', ['11']],
    ['nobody', []],
    ["'; DROP TABLE customers; --", []],
    ['x'.repeat(100_000), []],
  ])('of %j are found, the best first', async (text, ids) => {
    const clientele = await shop();
    expect(clientele.findCustomers(text, 7).map(({ customer_id }) => customer_id)).toEqual(ids);
    clientele.close();
  });

  it('stand in the order of their ids where these match, however long the names are', async () => {
    const { at, write } = temporaryFolder();
    const rows = ['C10,Li', 'C2,Bartholomew', 'C1x,Anna Maria', 'D3,c1', 'D4,AC1'];
    const path = write('c.csv', `customer_id,name\n${rows.join('\n')}\n`);
    const clientele = open(at('c.db'));
    await clientele.import('customers', path);
    const ids = (text: string) => clientele.findCustomers(text, 7).map(({ customer_id }) => customer_id);
    expect(ids('C')).toEqual(['C2', 'C10', 'C1x', 'D3', 'D4']);
    expect(ids('C1')).toEqual(['D3', 'C10', 'C1x', 'D4']);
    clientele.close();
  });

  it('are no more than are wanted, and none without a database', async () => {
    const clientele = await shop();
    expect(clientele.findCustomers('1', 2)).toHaveLength(2);
    expect(clientele.customerWithId('7')).toEqual({ customer_id: '7', name: 'Anna Berg' });
    expect(clientele.customerWithId('77')).toBeNull();
    clientele.close();
    const none = open(temporaryFolder().at('none.db'));
    expect(none.findCustomers('1', 2)).toEqual([]);
    expect(none.customerWithId('1')).toBeNull();
  });
});
